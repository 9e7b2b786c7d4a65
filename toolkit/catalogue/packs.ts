// Builds the files of packs that are not in the cache: documents, then pictures of the sheets that are no forms.

import { faultsOf, type ToolkitError } from '../errors.ts';
import { formatLanguages } from '../locales.ts';
import type { FileEntry, PlacedItem } from '../manifest.ts';
import type { PackLibrary } from '../pack/load.ts';
import type { Organisation } from '../programme/organisation.ts';
import { type Facts, type openCache, sha256 } from './cache.ts';
import type { Writers } from './fingerprint.ts';
import { describePackFile, type PlannedPack, packPath, planPacks } from './pack-plan.ts';
import type { Selection } from './plan.ts';
import type { Run } from './pool.ts';

type Store = ReturnType<typeof openCache>;

/** A file in the cache and what the manifest says of it. */
export interface KeptFile {
  readonly path: string;
  readonly key: string;
  readonly entry: FileEntry;
}

interface Options {
  readonly organisation: Organisation;
  readonly writers: Writers;
  readonly store: Store;
  readonly build: Run;
  readonly draw: Run;
  readonly selection: Selection | undefined;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A selection names one pack, or none. */
const isWanted = ({ pack, languages }: PlannedPack, selection: Selection | undefined): boolean =>
  !selection || (pack.id === selection.pack && (selection.languages?.includes(formatLanguages(languages)) ?? true));

/**
 * All files of all packs, brought up to date in the cache.
 * @param faults gets every fault of every pack; those without one are built all the same
 */
export async function keepPacks(library: PackLibrary, options: Options, faults: ToolkitError[]): Promise<KeptFile[]> {
  const { organisation, writers, store, onProgress, selection } = options;
  const plan = planPacks(library, organisation, writers).filter((planned) => isWanted(planned, selection));
  let done = 0;
  const kept = await Promise.all(
    plan.map(async (planned) => {
      try {
        await keepDocuments(planned, options);
        const pictures = picturesOf(planned, store);
        await keepPictures(planned, pictures, options);
        done += 1;
        onProgress?.(done, plan.length);
        return filesOf(planned, pictures, store);
      } catch (error) {
        if (faultsOf(error).length === 0) throw error;
        faults.push(...faultsOf(error));
        return [];
      }
    }),
  );
  return kept.flat();
}

const nameOf = ({ pack, languages }: PlannedPack): string => `${pack.id}, ${formatLanguages(languages)}`;

async function keepDocuments(planned: PlannedPack, { organisation, store, build }: Options): Promise<void> {
  const missing = planned.documents.filter(({ key }) => !store.find(key));
  if (missing.length === 0) return;
  const { pack, library, languages } = planned;
  const formats = missing.map(({ format }) => format);
  const job = { pack, library, languages, organisation, formats };
  await build(nameOf(planned), { kind: 'pack', job }, ({ format, bytes, pages, sheets }) => {
    const document = missing.find((one) => one.format === format);
    if (document) store.save(document.key, bytes, pages, sheets);
  });
}

async function keepPictures(
  planned: PlannedPack,
  pictures: readonly PlannedPicture[],
  { store, draw }: Options,
): Promise<void> {
  const missing = pictures.filter(({ key }) => !store.find(key));
  if (missing.length === 0) return;
  const pdf = store.read(keyOfPack(planned));
  const pages = missing.map(({ page }) => page);
  const drawn = missing.values();
  await draw(nameOf(planned), { kind: 'picture', job: { pdf, pages, of: 'sheet' } }, ({ bytes }) => {
    const picture = drawn.next().value;
    if (picture) store.save(picture.key, bytes, null);
  });
}

const keyOfPack = ({ documents }: PlannedPack): string =>
  documents.find(({ format }) => format === 'pdf')?.key as string;

interface PlannedPicture {
  readonly format: string;
  readonly page: number;
  readonly key: string;
}

/** One of each sheet, in one language; those of forms are there already. A sheet shows on which of how many pages it stands. */
function picturesOf(planned: PlannedPack, store: Store): PlannedPicture[] {
  if (planned.languages.length > 1) return [];
  const { sheets = [], pages: all } = store.find(keyOfPack(planned)) as Facts;
  const forms = new Set(planned.library.forms.map(({ id }) => id));
  const own = sheets.filter(({ source }) => !forms.has(source) && source !== 'divider');
  const once = own.filter(({ source }, at) => own.findIndex((one) => one.source === source) === at);
  return once.map(({ source, page, pages }: PlacedItem) => {
    const key = sha256(`${planned.pictures} ${source} ${page} ${pages} ${all}`);
    return { format: `${source}.webp`, page, key };
  });
}

/** @throws Error if another build has emptied the cache meanwhile */
const filesOf = (planned: PlannedPack, pictures: readonly PlannedPicture[], store: Store): KeptFile[] =>
  [...planned.documents, ...pictures].map(({ format, key }) => {
    const facts = store.find(key);
    if (!facts) throw new Error(`${key} was there and is gone: does another build use this cache?`);
    return { path: packPath(planned, format), key, entry: describePackFile(planned, format, facts) };
  });
