// Joins the machine to the site: builds the catalogue and the fonts, hands their facts to the pages,
// adds our own routes, and puts the files into dist/.
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { locales } from '../toolkit/locales.ts';
import { KEPT_SLUG, LIBRARY_SLUG, LOST_SLUG, PACKS_SLUG, SEARCH_SLUG } from './addresses.ts';
import { askedForms } from './build/asked-forms.ts';
import { bareStarlight } from './build/bare-starlight.ts';
import { colourStyles } from './build/colour-styles.ts';
import { serveFolder } from './build/dev-files.ts';
import { LICENCE_FILE } from './build/fonts.ts';
import { languageSetStyles } from './build/language-sets.ts';
import { checkSamePages } from './build/pages.ts';
import {
  buildToolkitData,
  draftToolkitData,
  refreshFile,
  type ToolkitData,
  toolkitFolders,
} from './build/toolkit-data.ts';
import { reloadToolkit, virtualModule } from './build/virtual-module.ts';
import { writeHosting } from './hosting/hosting.ts';
import { writeSearch } from './indexing/files.ts';
import { writeOfflineKit } from './offline/kit.ts';
import { bundleScript } from './offline/scripts.ts';
import { readProgramme } from './writing/sources.ts';

const ROUTES = [
  { pattern: '/', entrypoint: './src/routes/root.astro' },
  { pattern: '/favicon.svg', entrypoint: './src/routes/favicon.ts' },
  { pattern: '/404', entrypoint: './src/routes/404.astro' },
  { pattern: '/robots.txt', entrypoint: './src/routes/robots.ts' },
  { pattern: '/favicon.ico', entrypoint: './src/routes/favicon.ts' },
  { pattern: `/[locale]/${LOST_SLUG}`, entrypoint: './src/routes/lost.astro' },
  { pattern: `/[locale]/${SEARCH_SLUG}`, entrypoint: './src/routes/search.astro' },
  { pattern: `/[locale]/${KEPT_SLUG}`, entrypoint: './src/routes/kept.astro' },
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
        for (const route of ROUTES) injectRoute({ ...route, prerender: true });
        const facts = [virtualModule(data), askedForms(async () => (await data()).forms)];
        const plugins = [...facts, languageSetStyles(), colourStyles(organisation), bareStarlight()];
        // A worker that loads its parts when it needs them is made of modules.
        updateConfig({ vite: { plugins, worker: { format: 'es' } } });
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
        const toolkit = await data();
        const { fonts, files, pictures, synonyms } = toolkit;
        cpSync(folders().files, new URL('files/', dir), { recursive: true });
        for (const file of new Set([LICENCE_FILE, ...fonts.flatMap(({ files }) => files)])) {
          cpSync(new URL(file, folders().fonts), new URL(`fonts/${file}`, dir));
        }
        for (const { file } of Object.values(pictures).flatMap(({ smaller }) => smaller)) {
          cpSync(new URL(file, folders().pictures), new URL(`pictures/${file}`, dir));
        }
        const search = await writeSearch(dir, { library: toolkit, files, synonyms });
        const { script, filling } = await kitScripts(config.root, toolkit);
        for (const { locale, sheet } of fonts) {
          const own = files.filter(({ languages, format }) => languages === locale && format !== 'zip');
          writeOfflineKit({
            dist: dir,
            locale,
            site: siteAddress(config),
            fonts: sheet,
            files: own.map(({ path }) => path),
            search: { ...search[locale], script },
            filling,
          });
        }
        writeHosting({ dist: dir, out: new URL('../hosting/', dir), base: basePath(config) });
      },
    },
  };
}

/** The scripts of the archives. */
const kitScripts = async (root: URL, { forms }: ToolkitData) => ({
  script: await bundleScript(root, 'search'),
  filling: await bundleScript(root, 'filling', [askedForms(async () => forms)]),
});

/** The site's path on its host, with a slash at both ends. */
const basePath = ({ base }: AstroConfig): string => base.replace(/\/?$/, '/');

/** The site's address with its base path, which forms print on their face. */
const siteAddress = ({ site, base }: AstroConfig): string => new URL(base, site).href.replace(/\/$/, '');

/** Says at every build that names no address: the forms would print one that nobody can own (RFC 2606, section 2). */
function warnOfPlaceholder(config: AstroConfig, logger: AstroIntegrationLogger): void {
  const { hostname } = new URL(siteAddress(config));
  if (!hostname.endsWith('.example')) return;
  logger.warn(`Set SITE_URL before you publish: forms and packs print ${hostname}, an address that leads nowhere.`);
}
