// Runs the machine for the site: definitions in, files on disk and the facts that pages show about them out.
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { buildCatalogue, type FileEntry, type Library } from '../../toolkit/index.ts';
import { readLibrary } from '../writing/sources.ts';
import { type Drawings, readDrawings } from './drawings.ts';
import { buildFonts, type FontFace } from './fonts.ts';
import { type Course, readCourses, readServices, type Services } from './reference.ts';

/** What pages import from `virtual:mentoring-toolkit`. */
export interface ToolkitData {
  readonly programme: Pick<Library['programme'], 'process' | 'organisation'>;
  readonly forms: Library['forms'];
  readonly packs: Library['packs'];
  readonly sheets: Library['sheets'];
  readonly files: readonly FileEntry[];
  /** Width and height of each `webp` file, so that its place is kept while it loads. */
  readonly pictures: Readonly<Record<string, { readonly width: number; readonly height: number }>>;
  readonly drawings: Drawings;
  readonly fonts: readonly FontFace[];
  readonly glossary: Library['glossary'];
  readonly courses: readonly Course[];
  readonly services: Services;
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
  const library = readLibrary(folders.content, site);
  const { programme, forms, packs, sheets, glossary } = library;
  const { process, organisation, names } = programme;
  const fonts = await buildFonts(folders.fonts);
  const [out, cache] = [fileURLToPath(folders.files), fileURLToPath(folders.store)];
  const files = await buildCatalogue({ forms, packs: library, programme, out, cache, onProgress });
  return {
    programme: { process, organisation },
    forms,
    packs,
    sheets,
    files,
    pictures: await measurePictures(folders.files, files),
    drawings: readDrawings(folders.content, names),
    fonts,
    glossary,
    courses: readCourses(folders.content, names),
    services: readServices(folders.content, names),
  };
}

async function measurePictures(folder: URL, files: readonly FileEntry[]): Promise<ToolkitData['pictures']> {
  const pictures = files.filter(({ format }) => format === 'webp');
  const sizes = pictures.map(async ({ path }) => {
    const { width, height } = await sharp(fileURLToPath(new URL(path, folder))).metadata();
    return [path, { width, height }] as const;
  });
  return Object.fromEntries(await Promise.all(sizes));
}
