// Runs the machine for the site: definitions in, files on disk and the facts that pages show about them out.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import {
  buildCatalogue,
  type FileEntry,
  type FormDefinition,
  loadForms,
  loadPacks,
  type PackLibrary,
} from '../../toolkit/index.ts';
import { type Drawings, readDrawings } from './drawings.ts';
import { buildFonts, type FontFace } from './fonts.ts';
import { type Course, type GlossaryEntry, readCourses, readGlossary, readSources, type Source } from './reference.ts';

/** What pages import from `virtual:mentoring-toolkit`. */
export interface ToolkitData {
  readonly forms: readonly FormDefinition[];
  readonly packs: PackLibrary['packs'];
  readonly sheets: PackLibrary['sheets'];
  readonly files: readonly FileEntry[];
  /** Width and height of each `webp` file, so that its place is kept while it loads. */
  readonly pictures: Readonly<Record<string, { readonly width: number; readonly height: number }>>;
  readonly drawings: Drawings;
  readonly fonts: readonly FontFace[];
  readonly glossary: readonly GlossaryEntry[];
  readonly courses: readonly Course[];
  readonly sources: readonly Source[];
}

/** Where things are and go. */
export interface ToolkitFolders {
  readonly content: URL;
  readonly files: URL;
  readonly store: URL;
  readonly fonts: URL;
}

/** @param root the project's folder */
export const toolkitFolders = (root: URL): ToolkitFolders => {
  const cache = new URL('node_modules/.cache/mentoring-toolkit/', root);
  return {
    content: new URL('content/', root),
    files: new URL('files/', cache),
    store: new URL('store/', cache),
    fonts: new URL('fonts/', cache),
  };
};

/** @throws ToolkitError for a fault in content */
export async function buildToolkitData(
  folders: ToolkitFolders,
  site: string,
  onProgress: (done: number, total: number) => void,
): Promise<ToolkitData> {
  const forms = loadForms(readDefinitions(new URL('forms/', folders.content)));
  const glossary = readGlossary(folders.content);
  const packs = loadPacks({
    packs: readDefinitions(new URL('packs/', folders.content)),
    sheets: readDefinitions(new URL('sheets/', folders.content)),
    forms,
    glossary,
  });
  const drawings = readDrawings(new URL('drawings/', folders.content));
  const fonts = await buildFonts(folders.fonts);
  const [out, cache] = [fileURLToPath(folders.files), fileURLToPath(folders.store)];
  const files = await buildCatalogue({ forms, packs, out, cache, site, onProgress });
  return {
    forms,
    packs: packs.packs,
    sheets: packs.sheets,
    files,
    pictures: await measurePictures(folders.files, files),
    drawings,
    fonts,
    glossary,
    courses: readCourses(folders.content),
    sources: readSources(folders.content),
  };
}

const readDefinitions = (folder: URL) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

async function measurePictures(folder: URL, files: readonly FileEntry[]): Promise<ToolkitData['pictures']> {
  const pictures = files.filter(({ format }) => format === 'webp');
  const sizes = pictures.map(async ({ path }) => {
    const { width, height } = await sharp(fileURLToPath(new URL(path, folder))).metadata();
    return [path, { width, height }] as const;
  });
  return Object.fromEntries(await Promise.all(sizes));
}
