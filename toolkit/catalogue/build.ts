// Builds the catalogue: what is not in the cache is made on all cores, then everything stands in one folder with
// its manifest. The site build and the script `templates` both come in here.

import { availableParallelism } from 'node:os';
import { type ToolkitError, throwFaults } from '../errors.ts';
import type { Form } from '../form/facts.ts';
import type { FileEntry } from '../manifest.ts';
import type { PackLibrary } from '../pack/load.ts';
import type { Programme } from '../programme/load.ts';
import { type PlannedArchive, planArchives } from './archives.ts';
import { type Facts, openCache } from './cache.ts';
import { keepDividers } from './dividers.ts';
import { keepDocuments } from './documents.ts';
import { keepEquipment } from './equipment.ts';
import { fingerprints, type Writers } from './fingerprint.ts';
import { planKits } from './kits.ts';
import { keepOwnPapers } from './own-papers.ts';
import { type KeptFile, keepPacks } from './packs.ts';
import { hasPlaces, planPlaces } from './place-archive.ts';
import { placeFiles } from './placing.ts';
import { describeFile, planFiles, type Selection } from './plan.ts';
import { lendPool, type Run } from './pool.ts';

export interface CatalogueOptions {
  readonly forms: readonly Form[];
  /** Print packs, made of the same forms; without them only forms are built. */
  readonly packs?: PackLibrary;
  /** Folder that the files are put into, as `/files/` of the site. */
  readonly out: string;
  /** Folder in which built files are kept for the next time. */
  readonly cache: string;
  /** Whose headings, address and colours the documents have. */
  readonly programme: Pick<Programme, 'process' | 'organisation' | 'platform' | 'extra'>;
  readonly selection?: Selection;
  readonly onProgress?: (done: number, total: number) => void;
}

type Store = ReturnType<typeof openCache>;

/**
 * Builds what is missing and brings `out` up to date. Without a selection, files that no longer belong are removed; with
 * one, all others stay as they are.
 * @returns the manifest, which is also written to `out/index.json`
 * @throws DocumentError for one fault, ManyFaults for several, of all documents; then `out` is as it was before
 */
export async function buildCatalogue(options: CatalogueOptions): Promise<FileEntry[]> {
  const { out, cache, selection } = options;
  const writers = fingerprints();
  const store = openCache(cache);
  const cores = availableParallelism();
  const equip = () => keepEquipment(store, writers);
  // Half as many for pictures, which take a third of the time (DECISIONS.md, "Processes").
  const kept = await lendPool({ size: cores, equip }, (build) =>
    lendPool({ size: Math.ceil(cores / 2) }, (draw) => keepFiles(options, { writers, store, build, draw })),
  );
  placeFiles(kept, { out, store, complete: !selection });
  return kept.map(({ entry }) => entry);
}

interface Means {
  readonly store: Store;
  readonly writers: Writers;
  /** Of documents. */
  readonly build: Run;
  /** Of pictures. */
  readonly draw: Run;
}

/** All files of a selection, brought up to date in the cache. @throws ManyFaults as {@link buildCatalogue} */
async function keepFiles(
  { forms, packs, programme, selection, onProgress }: CatalogueOptions,
  means: Means,
): Promise<KeptFile[]> {
  const { organisation, extra = [] } = programme;
  const { store, writers } = means;
  const faults: ToolkitError[] = [];
  const plan = planFiles(forms, organisation, writers, selection);
  const shared = { organisation, ...means, ...(onProgress ? { onProgress } : {}) };
  const known = await keepDocuments(plan, shared, faults);
  const packFiles = packs ? await keepPacks(packs, { ...shared, selection }, faults) : [];
  throwFaults(onlyOnce(faults));
  const kept = plan.map((file): KeptFile => {
    const { path, key } = file;
    return { path, key, entry: describeFile(file, known.get(key) as Facts) };
  });
  const entries = () => kept.map(({ entry }) => entry);
  if (!selection) {
    kept.push(...keepArchives(planArchives(forms, entries(), programme), kept, store));
    kept.push(...(await keepPlaces(forms, kept, programme, means)));
  }
  kept.push(...packFiles);
  if (packs && !selection) {
    kept.push(...keepOwnPapers(extra, store));
    kept.push(...keepArchives(planKits(packs, entries(), programme), kept, store));
  }
  return kept;
}

/** The same fault shows in every language set, edition and pack. */
const onlyOnce = (faults: readonly ToolkitError[]): ToolkitError[] =>
  faults.filter(({ what }, at) => faults.findIndex((fault) => fault.what === what) === at);

/** The place for papers in every language, with the dividers that lie in it; nothing for a programme without one. */
async function keepPlaces(
  forms: readonly Form[],
  kept: readonly KeptFile[],
  { process, organisation, platform }: CatalogueOptions['programme'],
  { store, writers, build }: Means,
): Promise<KeptFile[]> {
  if (!platform || !hasPlaces(platform)) return [];
  const texts = { platform, process, organisation };
  const dividers = await keepDividers(forms, texts, { store, code: writers.dividers, build });
  const entries = [...kept, ...dividers].map(({ entry }) => entry);
  const places = planPlaces(forms, entries, texts, writers.place);
  return [...dividers, ...keepArchives(places, [...kept, ...dividers], store)];
}

/** Builds the archives that are not in the cache. */
function keepArchives(archives: readonly PlannedArchive[], files: readonly KeptFile[], store: Store): KeptFile[] {
  const keys = new Map(files.map(({ path, key }) => [path, key]));
  const read = (path: string) => store.read(keys.get(path) as string);
  return archives.map(({ path, key, entry, build }) => {
    const facts = store.find(key) ?? store.save(key, build(read), null);
    return { path, key, entry: { ...entry, path, form: null, version: null, ...facts } };
  });
}
