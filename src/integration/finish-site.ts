// What comes after the pages: their files are put beside them into dist/, and what is made of them is written.
import { cpSync } from 'node:fs';
import type { AstroConfig } from 'astro';
import { locales } from '../../toolkit/locales.ts';
import { askedForms } from '../build/asked-forms.ts';
import { LICENCE_FILE } from '../build/fonts.ts';
import { laterWords } from '../build/later-words.ts';
import type { ToolkitData, toolkitFolders } from '../build/toolkit-data.ts';
import { writeHosting } from '../hosting/hosting.ts';
import { writeSearch } from '../indexing/files.ts';
import { addCourses } from '../moodle/courses.ts';
import { remarksOn } from '../moodle/sizes.ts';
import { bundleScript } from '../offline/bundle.ts';
import { readNotKept, writeKeepLists } from '../offline/keep-lists.ts';
import { writeOfflineKit } from '../offline/kit.ts';
import { basePath, siteAddress } from './site-address.ts';

/**
 * What is made of the pages when they are built: their files, the search, the archive, what hosts and devices need.
 * @returns what whoever publishes them should know
 */
export async function finishSite(
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
