// Joins the machine to the site: builds the catalogue and the fonts, hands their facts to the pages,
// adds our own routes, and puts the files into dist/.
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { locales } from '../toolkit/locales.ts';
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
} from './addresses.ts';
import { askedForms } from './build/asked-forms.ts';
import { bareStarlight } from './build/bare-starlight.ts';
import { colourStyles } from './build/colour-styles.ts';
import { serveFolder } from './build/dev-files.ts';
import { LICENCE_FILE } from './build/fonts.ts';
import { languageSetStyles } from './build/language-sets.ts';
import { laterWords } from './build/later-words.ts';
import { pageScripts } from './build/page-scripts.ts';
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
import { APP_ICONS } from './lookup/app-icons.ts';
import { addCourses } from './moodle/courses.ts';
import { remarksOn } from './moodle/sizes.ts';
import { bundleScript } from './offline/bundle.ts';
import { readNotKept, writeKeepLists } from './offline/keep-lists.ts';
import { writeOfflineKit } from './offline/kit.ts';
import { readProgramme } from './writing/sources.ts';

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

/**
 * What is made of the pages when they are built: their files, the search, the archive, what hosts and devices need.
 * @returns what whoever publishes them should know
 */
async function finishSite(
  dir: URL,
  config: AstroConfig,
  toolkit: ToolkitData,
  folders: ReturnType<typeof toolkitFolders>,
): Promise<string[]> {
  const { fonts, files, pictures, synonyms } = toolkit;
  cpSync(folders.files, new URL('files/', dir), { recursive: true });
  for (const file of new Set([LICENCE_FILE, ...fonts.flatMap(({ files }) => files)])) {
    cpSync(new URL(file, folders.fonts), new URL(`fonts/${file}`, dir));
  }
  for (const { file } of Object.values(pictures).flatMap(({ smaller }) => smaller)) {
    cpSync(new URL(file, folders.pictures), new URL(`pictures/${file}`, dir));
  }
  const courseSizes = addCourses(dir, toolkit, siteAddress(config));
  const search = await writeSearch(dir, { library: toolkit, files, synonyms });
  const plugins = [askedForms(async () => toolkit.forms), laterWords(folders.content)];
  const bundle = (entry: string, constants = {}) => bundleScript(config.root, entry, constants, plugins);
  const alone: readonly string[] = locales;
  writeOfflineKit({
    dist: dir,
    site: siteAddress(config),
    fonts: fonts.map(({ sheet }) => sheet),
    files: files
      .filter(({ languages, format }) => alone.includes(languages) && !format.startsWith('zip'))
      .map(({ path }) => path),
    search,
    scripts: {
      search: await bundle('src/search/view/kit.ts'),
      disk: await bundle('src/browser/disk.ts'),
      filling: await bundle('src/filling/kit.ts'),
    },
  });
  writeHosting({ dist: dir, out: new URL('../hosting/', dir), base: basePath(config) });
  // Last: the lists hold the hashes of what is sent.
  const worker = await bundle('src/keeping/worker.ts', { NOTHING_LEFT: readNotKept(dir) });
  writeKeepLists(dir, basePath(config), worker);
  return remarksOn(courseSizes);
}

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
