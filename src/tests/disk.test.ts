// What pages do by script they do from a disk as well, unless a server is needed for it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from '../../toolkit/index.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

/** Started by pages of a site only. */
const NEEDS_A_SERVER = new Set([
  // The archive has a search of its own, and its links to files need nobody.
  ...['startDialog', 'startSearchPage', 'siteSource', 'startDownloads'],
  // Fetch packs and what goes into archives; the page of the archive says where they are made.
  'startArchiveLinks',
  'startPackMaker',
  // For readers who keep the site in a browser.
  ...['startKeeping', 'showKeptLanguages'],
  // Forms have a script of their own in the archive; what is kept there is kept in a tab, and has no page.
  ...['startFilling', 'startTaking', 'startKept'],
  // Fetches empty forms, and what it keeps needs the place of a site; the page of the archive says how to plan by hand.
  'startPlanner',
  // The organiser's own name and logo are kept by the browser of a site.
  ...['startOrganisation', 'FACE_KEY', 'recall'],
  // Reading aloud has its button on pages of a site.
  ...['offerReading', 'wordsOf'],
  // Where the patterns of a language are fetched, which the script for a disk has in itself.
  ...['sitePath', 'syllablesPath'],
  // For the page at the site's root, and the one that is not found.
  ...['rememberLanguage', 'showAskedAddress'],
]);

test('every script of a page is in the script for a disk, or needs a server', () => {
  const components = listFiles(new URL('src/', ROOT), /\.astro$/).map((path) => read(`src/${path}`));
  const scripts = components.flatMap((text) =>
    [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code),
  );
  const started = scripts.flatMap((code) =>
    [...code.matchAll(/import \{ ([^}]+) \}/g)].flatMap(([, names = '']) => names.split(', ')),
  );
  const disk = read('src/browser/disk.ts');
  const left = new Set(started.filter((name) => !NEEDS_A_SERVER.has(name) && !disk.includes(`${name}(`)));
  expect(started.length).toBeGreaterThan(10);
  expect([...left]).toEqual([]);
});
