// Joins the machine to the site: builds the catalogue and the fonts, hands their facts to the pages,
// and adds our own routes. What is made of the finished pages is in finish-site.ts.
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { locales } from '../../toolkit/locales.ts';
import {
  KEPT_SLUG,
  LIBRARY_SLUG,
  LOGO_FILE,
  LOST_SLUG,
  NOT_KEPT_SLUG,
  ORGANISATION_SLUG,
  PACKS_SLUG,
  PLANNER_SLUG,
  SEARCH_SLUG,
} from '../addresses.ts';
import { askedForms } from '../build/asked-forms.ts';
import { bareStarlight } from '../build/bare-starlight.ts';
import { colourStyles } from '../build/colour-styles.ts';
import { serveFolder } from '../build/dev-files.ts';
import { languageSetStyles } from '../build/language-sets.ts';
import { laterWords } from '../build/later-words.ts';
import { pageScripts } from '../build/page-scripts.ts';
import { checkSamePages } from '../build/pages.ts';
import {
  buildToolkitData,
  draftToolkitData,
  refreshFile,
  type ToolkitData,
  toolkitFolders,
} from '../build/toolkit-data.ts';
import { reloadToolkit, virtualModule } from '../build/virtual-module.ts';
import { APP_ICONS } from '../lookup/app-icons.ts';
import { readProgramme } from '../writing/sources.ts';
import { finishSite } from './finish-site.ts';
import { siteAddress, warnOfPlaceholder } from './site-address.ts';

const ROUTES = [
  { pattern: '/', entrypoint: './src/routes/root.astro' },
  { pattern: '/favicon.svg', entrypoint: './src/routes/favicon.ts' },
  { pattern: '/404', entrypoint: './src/routes/404.astro' },
  { pattern: '/robots.txt', entrypoint: './src/routes/robots.ts' },
  { pattern: '/favicon.ico', entrypoint: './src/routes/favicon.ts' },
  ...APP_ICONS.map(({ file }) => ({ pattern: `/${file}`, entrypoint: './src/routes/app-icon.ts' })),
  { pattern: '/[locale]/manifest.json', entrypoint: './src/routes/manifest.ts' },
  { pattern: '/[locale]/syllables.json', entrypoint: './src/routes/syllables.ts' },
  { pattern: `/${NOT_KEPT_SLUG}`, entrypoint: './src/routes/not-kept.astro' },
  { pattern: `/[locale]/${LOST_SLUG}`, entrypoint: './src/routes/lost.astro' },
  { pattern: `/[locale]/${SEARCH_SLUG}`, entrypoint: './src/routes/search.astro' },
  { pattern: `/[locale]/${KEPT_SLUG}`, entrypoint: './src/routes/kept.astro' },
  { pattern: `/[locale]/${PLANNER_SLUG}`, entrypoint: './src/routes/planner.astro' },
  { pattern: `/[locale]/${ORGANISATION_SLUG}`, entrypoint: './src/routes/organisation.astro' },
  { pattern: `/[locale]/${LIBRARY_SLUG}`, entrypoint: './src/routes/forms.astro' },
  { pattern: `/[locale]/${LIBRARY_SLUG}/[form]`, entrypoint: './src/routes/form.astro' },
  { pattern: `/[locale]/${PACKS_SLUG}/[pack]`, entrypoint: './src/routes/pack.astro' },
];

/** What a page or a document is made of besides code. */
const WATCHED = ['content/', 'toolkit/text/words/', 'toolkit/pdf/typst/'];
/** Astro watches guide pages itself. */
const GUIDES = 'content/docs/';
/** For these it starts again: Starlight keeps the labels that it found at first. */
const LABELS = 'content/i18n/';

/** The integration; stands before Starlight, so that its link check sees our pages. */
export function mentoringToolkit(): AstroIntegration {
  let config: AstroConfig;
  let pending: Promise<ToolkitData> | undefined;
  let logger: AstroIntegrationLogger;
  const folders = () => toolkitFolders(config.root);
  const organisation = () => readProgramme(folders().content).organisation;
  let collect = buildToolkitData;
  const data = () => {
    pending ??= collect(folders(), siteAddress(config), (done, total) => {
      if (done === total || done % 20 === 0) logger.info(`${done} of ${total} files`);
    });
    return pending;
  };
  return {
    name: 'mentoring-toolkit',
    hooks: {
      'astro:config:setup': ({ config: found, command, injectRoute, updateConfig, addWatchFile, logger: given }) => {
        [config, logger] = [found, given];
        if (command === 'dev') collect = draftToolkitData;
        if (command === 'build') {
          checkSamePages(new URL('docs/', folders().content));
          warnOfPlaceholder(config, logger);
        }
        for (const locale of locales) addWatchFile(new URL(`${LABELS}${locale}.yml`, config.root));
        if (organisation().organiser?.logo)
          injectRoute({ pattern: `/${LOGO_FILE}`, entrypoint: './src/routes/logo.ts', prerender: true });
        for (const route of ROUTES) injectRoute({ ...route, prerender: true });
        const forms = askedForms(async () => (await data()).forms);
        const words = laterWords(folders().content);
        const styles = [languageSetStyles(), colourStyles(organisation), bareStarlight()];
        updateConfig({ vite: { plugins: [virtualModule(data), forms, words, ...styles, pageScripts()] } });
      },
      'astro:server:setup': ({ server }) => {
        const refresh = (path: string) => refreshFile(path, folders(), siteAddress(config));
        server.middlewares.use(serveFolder('/files/', folders().files, refresh));
        server.middlewares.use(serveFolder('/fonts/', folders().fonts));
        server.middlewares.use(serveFolder('/pictures/', folders().pictures));
        const place = (path: string) => fileURLToPath(new URL(path, config.root));
        const watched = WATCHED.map(place);
        const apart = [GUIDES, LABELS].map(place);
        const within = (places: readonly string[], path: string) => places.some((one) => path.startsWith(one));
        server.watcher.add(watched);
        server.watcher.on('all', (_, path) => {
          if (within(apart, path) || !within(watched, path)) return;
          pending = undefined;
          reloadToolkit(server);
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const remark of await finishSite(dir, config, await data(), folders())) logger.warn(remark);
      },
    },
  };
}
