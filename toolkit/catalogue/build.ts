// Builds the catalogue: what is not in the cache is made on all cores, then everything stands in one folder with
// its manifest. The site build and the script `templates` both come in here.

import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ToolkitError, throwFaults } from '../errors.ts';
import type { Form } from '../form/facts.ts';
import type { FileEntry } from '../manifest.ts';
import type { PackLibrary } from '../pack/load.ts';
import type { Programme } from '../programme/load.ts';
import { type PlannedArchive, planArchives } from './archives.ts';
import { type Facts, openCache, readJson } from './cache.ts';
import { keepDividers } from './dividers.ts';
import { keepDocuments } from './documents.ts';
import { keepEquipment } from './equipment.ts';
import { fingerprints, type Writers } from './fingerprint.ts';
import type { Equipment } from './jobs.ts';
import { planKits } from './kits.ts';
import { keepOwnPapers } from './own-papers.ts';
import { type KeptFile, keepPacks } from './packs.ts';
import { hasPlaces, planPlaces } from './place-archive.ts';
import { describeFile, planFiles, type Selection } from './plan.ts';
import { writeWhole } from './whole-file.ts';

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

/** The manifest of all files, for people and programs. */
const MANIFEST = 'index.json';

/**
 * Builds what is missing and brings `out` up to date. Without a selection, files that no longer belong are removed; with
 * one, all others stay as they are.
 * @returns the manifest, which is also written to `out/index.json`
 * @throws DocumentError for one fault, ManyFaults for several, of all documents; then `out` is as it was before
 */
export async function buildCatalogue({
  forms,
  packs,
  out,
  cache,
  programme,
  selection,
  onProgress,
}: CatalogueOptions): Promise<FileEntry[]> {
  const { organisation } = programme;
  const writers = fingerprints();
  const plan = planFiles(forms, organisation, writers, selection);
  const store = openCache(cache);
  const faults: ToolkitError[] = [];
  const equip = () => keepEquipment(store, writers);
  const shared = { organisation, store, equip, ...(onProgress ? { onProgress } : {}) };
  const known = await keepDocuments(plan, shared, faults);
  const packFiles = packs ? await keepPacks(packs, { ...shared, code: writers.pack, selection }, faults) : [];
  throwFaults(onlyOnce(faults));
  const entries = plan.map((file) => describeFile(file, known.get(file.key) as Facts));
  const kept = plan.map(({ path, key }, at): KeptFile => ({ path, key, entry: entries[at] as FileEntry }));
  if (!selection) {
    kept.push(...keepArchives(planArchives(forms, entries, programme), kept, store));
    kept.push(...(await keepPlaces(forms, kept, programme, { store, writers, equip })));
  }
  kept.push(...packFiles);
  if (packs && !selection) {
    kept.push(...keepOwnPapers(programme.extra ?? [], store));
    kept.push(
      ...keepArchives(
        planKits(
          packs,
          kept.map(({ entry }) => entry),
          programme,
        ),
        kept,
        store,
      ),
    );
  }
  placeFiles(kept, { out, store, complete: !selection });
  return kept.map(({ entry }) => entry);
}

/** The same fault shows in every language set, edition and pack. */
const onlyOnce = (faults: readonly ToolkitError[]): ToolkitError[] =>
  faults.filter(({ what }, at) => faults.findIndex((fault) => fault.what === what) === at);

interface Means {
  readonly store: Store;
  readonly writers: Writers;
  readonly equip: () => Promise<Equipment>;
}

/** The place for papers in every language, with the dividers that lie in it; nothing for a programme without one. */
async function keepPlaces(
  forms: readonly Form[],
  kept: readonly KeptFile[],
  { process, organisation, platform }: CatalogueOptions['programme'],
  { store, writers, equip }: Means,
): Promise<KeptFile[]> {
  if (!platform || !hasPlaces(platform)) return [];
  const texts = { platform, process, organisation };
  const dividers = await keepDividers(forms, texts, { store, code: writers.dividers, equip });
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

interface Place {
  readonly out: string;
  readonly store: Store;
  readonly complete: boolean;
}

function placeFiles(files: readonly KeptFile[], { out, store, complete }: Place): void {
  const before = readManifest(out);
  const sizeOf = (path: string) => statSync(join(out, path), { throwIfNoEntry: false })?.size;
  const others = files.filter(
    ({ path, entry }) => before.get(path)?.sha256 !== entry.sha256 || sizeOf(path) !== entry.bytes,
  );
  // Whoever is cut off from here on leaves files of both builds: the manifest would be wrong about some of them.
  if (others.length > 0) rmSync(join(out, MANIFEST), { force: true });
  for (const { path, key } of others) {
    const target = join(out, path);
    mkdirSync(dirname(target), { recursive: true });
    writeWhole(target, store.read(key));
  }
  if (complete) removeOthers(out, new Set(files.map(({ path }) => path)));
  const kept = complete ? [] : [...before];
  const manifest = new Map([...kept, ...files.map(({ path, entry }) => [path, entry] as const)]);
  writeWhole(join(out, MANIFEST), `${JSON.stringify([...manifest.values()], null, 1)}\n`);
}

/** What was built into a folder, by path; nothing for a folder without a manifest that can be read. */
export const readManifest = (out: string): Map<string, FileEntry> =>
  new Map((readJson<FileEntry[]>(join(out, MANIFEST)) ?? []).map((entry) => [entry.path, entry]));

function removeOthers(out: string, wanted: ReadonlySet<string>): void {
  for (const path of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    const full = join(out, path);
    if (statSync(full).isFile() && !wanted.has(path) && path !== MANIFEST) rmSync(full);
  }
}
