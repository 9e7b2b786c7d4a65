// Wires Starlight and our own integration. Addresses come from the environment, so that the same build
// can stand at a domain's root or below a path.
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import linksValidator from 'starlight-links-validator';
import { generatedPages } from './src/build/pages.ts';
import { sitemapOptions } from './src/build/sitemap.ts';
import { mentoringToolkit } from './src/integration/integration.ts';
import { headingWords } from './src/markdown/heading-words.ts';
import { labelTables } from './src/markdown/label-tables.ts';
import { noBreakSpaces } from './src/markdown/no-break-spaces.ts';
import { prefixLinks } from './src/markdown/prefix-links.ts';
import { sentenceLines } from './src/markdown/sentence-lines.ts';
import { sidebar, starlightLocales } from './src/navigation.ts';
import { CONTENT, readProgramme } from './src/writing/sources.ts';

const { organisation } = readProgramme(CONTENT);
const base = process.env.SITE_BASE ?? '/';
const site = process.env.SITE_URL ?? organisation.site;
const defaultLocale = 'en';
const root = new URL(base.replace(/\/?$/, '/'), site).href;
const generated = generatedPages(new URL('./content/', import.meta.url), base);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // Starlight reads <srcDir>/content/docs only; this lets content/ stand at the top, apart from the code.
  srcDir: '.',
  // No smart punctuation: it would put English quotation marks into Finnish and Bulgarian.
  markdown: {
    processor: satteri({
      features: { smartPunctuation: false },
      hastPlugins: [prefixLinks(base), labelTables(), noBreakSpaces, headingWords, sentenceLines],
    }),
  },
  prefetch: false,
  // The site's policy allows no styles within pages.
  build: { inlineStylesheets: 'never' },
  integrations: [
    mentoringToolkit(),
    sitemap(sitemapOptions(root, defaultLocale)),
    starlight({
      title: organisation.programme,
      titleDelimiter: '·',
      locales: starlightLocales,
      defaultLocale,
      sidebar: sidebar(),
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      customCss: ['./src/styles/site.css'],
      routeMiddleware: './src/routes/middleware.ts',
      plugins: [
        linksValidator({
          errorOnFallbackPages: true,
          errorOnInconsistentLocale: true,
          exclude: ({ link }) => generated.has(link),
        }),
      ],
      markdown: { headingLinks: false },
      expressiveCode: false,
      // Our own search, see src/search.
      pagefind: false,
      pagination: false,
      credits: false,
      disable404Route: true,
      favicon: '/favicon.svg',
      components: {
        // Those of Starlight's that no page has would bring their styles.
        Banner: './src/components/frame/Unwrapped.astro',
        ContentPanel: './src/components/frame/Unwrapped.astro',
        DraftContentNotice: './src/components/frame/Unwrapped.astro',
        FallbackContentNotice: './src/components/frame/Unwrapped.astro',
        Footer: './src/components/frame/Footer.astro',
        Head: './src/components/frame/Head.astro',
        Header: './src/components/frame/Header.astro',
        Hero: './src/components/frame/Unwrapped.astro',
        MarkdownContent: './src/components/frame/MarkdownContent.astro',
        PageFrame: './src/components/frame/PageFrame.astro',
        PageSidebar: './src/components/frame/PageSidebar.astro',
        PageTitle: './src/components/frame/PageTitle.astro',
        Search: './src/components/frame/Search.astro',
        Sidebar: './src/components/frame/Sidebar.astro',
        SkipLink: './src/components/frame/SkipLink.astro',
        ThemeProvider: './src/components/frame/ThemeProvider.astro',
        TwoColumnContent: './src/components/frame/Unwrapped.astro',
      },
    }),
  ],
});
