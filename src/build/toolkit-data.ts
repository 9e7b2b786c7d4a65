// Runs the machine for the site: definitions in, files on disk and the facts that pages show about them out.
import { fileURLToPath } from 'node:url';
import {
  buildCatalogue,
  type CatalogueOptions,
  type FileEntry,
  type Format,
  type Library,
  readManifest,
  withDrawnLogo,
} from '../../toolkit/index.ts';
import { type Course, readCourses } from '../writing/courses.ts';
import { readLibrary } from '../writing/sources.ts';
import { type Drawings, readDrawings } from './drawings.ts';
import { buildFonts, type FontSheet } from './fonts.ts';
import { readLetters } from './letters.ts';
import { buildPictures, type Picture } from './pictures.ts';
import { readServices, readSources, readSynonyms, type Services, type Source, type Synonyms } from './reference.ts';

/** What pages import from `virtual:mentoring-toolkit`. */
export interface ToolkitData {
  readonly programme: Omit<Library['programme'], 'names' | 'extra'> & {
    readonly extra?: readonly Omit<NonNullable<Library['programme']['extra']>[number], 'bytes' | 'where'>[];
  };
  readonly forms: Library['forms'];
  readonly packs: Library['packs'];
  readonly sheets: Library['sheets'];
  readonly files: readonly FileEntry[];
  readonly pictures: Readonly<Record<string, Picture>>;
  readonly drawings: Drawings;
  readonly fonts: readonly FontSheet[];
  readonly glossary: Library['glossary'];
  readonly courses: readonly Course[];
  readonly services: Services;
  readonly sources: readonly Source[];
  readonly synonyms: Synonyms;
}

/** Where things are and go. */
export interface ToolkitFolders {
  readonly content: URL;
  readonly files: URL;
  readonly store: URL;
  readonly fonts: URL;
  readonly pictures: URL;
}

/** @param root the project's folder */
export const toolkitFolders = (root: URL): ToolkitFolders => {
  const cache = new URL('node_modules/.cache/mentoring-toolkit/', root);
  return {
    content: new URL('content/', root),
    files: new URL('files/', cache),
    store: new URL('store/', cache),
    fonts: new URL('fonts/', cache),
    pictures: new URL('pictures/', cache),
  };
};

type Progress = (done: number, total: number) => void;

/**
 * Everything, built.
 * @throws ToolkitError or ManyFaults for faults in content
 */
export async function buildToolkitData(
  folders: ToolkitFolders,
  site: string,
  onProgress: Progress,
): Promise<ToolkitData> {
  const library = readLibrary(folders.content, site);
  return describe(library, await buildFiles(folders, library, onProgress), folders);
}

/**
 * What pages show, while somebody writes: files are those of the last time, but for forms and packs that are new. Each file
 * is brought up to date when the browser asks for it, see {@link refreshFile}.
 * @throws ToolkitError or ManyFaults for faults in content
 */
export async function draftToolkitData(
  folders: ToolkitFolders,
  site: string,
  onProgress: Progress,
): Promise<ToolkitData> {
  const library = readLibrary(folders.content, site);
  const known = () => [...readManifest(fileURLToPath(folders.files)).values()];
  if (known().length === 0) await buildFiles(folders, library, onProgress);
  const [forms, packs] = [new Set(known().map(({ form }) => form)), new Set(known().map(({ pack }) => pack))];
  for (const { id } of library.forms) if (!forms.has(id)) await buildFiles(folders, library, onProgress, { form: id });
  for (const { id } of library.packs) if (!packs.has(id)) await buildFiles(folders, library, onProgress, { pack: id });
  return describe(library, known(), folders);
}

/** Builds the file that a path below `/files/` names, if what it is made of has changed; an archive stays as it was. */
export async function refreshFile(path: string, folders: ToolkitFolders, site: string): Promise<void> {
  const [, kind, id = '', languages = '', format = ''] =
    /^(forms|packs)\/([^/]+)\/\2\.([a-z-]+)\.(.+)$/.exec(path) ?? [];
  if (!kind || format.startsWith('zip')) return;
  const selection =
    kind === 'forms'
      ? { form: id, languages: [languages], formats: [format as Format] }
      : { pack: id, languages: [languages] };
  await buildFiles(folders, readLibrary(folders.content, site), () => {}, selection);
}

const buildFiles = (
  folders: ToolkitFolders,
  library: Library,
  onProgress: Progress,
  selection?: CatalogueOptions['selection'],
): Promise<FileEntry[]> =>
  buildCatalogue({
    forms: library.forms,
    packs: library,
    programme: library.programme,
    out: fileURLToPath(folders.files),
    cache: fileURLToPath(folders.store),
    onProgress,
    ...(selection ? { selection } : {}),
  });

async function describe(
  library: Library,
  files: readonly FileEntry[],
  { content, files: folder, fonts, pictures }: ToolkitFolders,
) {
  const { programme, forms, packs, sheets, glossary } = library;
  const { names, extra, ...told } = programme;
  return {
    programme: {
      ...told,
      ...(extra ? { extra: extra.map(({ file, title, packs }) => ({ file, title, packs })) } : {}),
      organisation: await withDrawnLogo(told.organisation),
    },
    forms,
    packs,
    sheets,
    files,
    pictures: await buildPictures(folder, files, pictures),
    drawings: readDrawings(content, names),
    fonts: await buildFonts(fonts, readLetters(content)),
    glossary,
    courses: readCourses(content, names),
    services: readServices(content, names),
    sources: readSources(content, names),
    synonyms: readSynonyms(content, names),
  };
}
