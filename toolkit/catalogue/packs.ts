// Builds the packs that are not in the cache. A pack has several files, whose names are kept as a file of their own.

import { availableParallelism } from 'node:os';
import { faultsOf, type ToolkitError } from '../errors.ts';
import { formatLanguages } from '../locales.ts';
import type { FileEntry } from '../manifest.ts';
import type { PackLibrary } from '../pack/load.ts';
import type { Organisation } from '../programme/organisation.ts';
import type { openCache } from './cache.ts';
import type { Equipment } from './jobs.ts';
import { describePackFile, type PlannedPack, packPath, planPacks } from './pack-plan.ts';
import type { Selection } from './plan.ts';
import { lendPool } from './pool.ts';

type Store = ReturnType<typeof openCache>;

/** A file in the cache and what the manifest says of it. */
export interface KeptFile {
  readonly path: string;
  readonly key: string;
  readonly entry: FileEntry;
}

const fileKey = ({ key }: PlannedPack, format: string): string => `${key}.${format}`;

interface Options {
  readonly organisation: Organisation;
  /** Hash of what writes packs. */
  readonly code: string;
  readonly store: Store;
  readonly equip: () => Promise<Equipment>;
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
export async function keepPacks(
  library: PackLibrary,
  { organisation, code, store, equip, onProgress, selection }: Options,
  faults: ToolkitError[],
): Promise<KeptFile[]> {
  const plan = planPacks(library, organisation, code).filter((planned) => isWanted(planned, selection));
  const missing = plan.filter((planned) => !isWhole(store, planned));
  let done = plan.length - missing.length;
  onProgress?.(done, plan.length);
  await lendPool({ kind: 'pack', size: Math.min(availableParallelism(), missing.length), equip }, (build) =>
    Promise.all(
      missing.map(async (planned) => {
        const { pack, languages } = planned;
        const formats: string[] = [];
        try {
          await build(`${pack.id}, ${formatLanguages(languages)}`, { ...planned, organisation }, (file) => {
            const { format, bytes, pages, sheets } = file;
            store.save(fileKey(planned, format), bytes, pages, sheets);
            formats.push(format);
          });
        } catch (error) {
          if (faultsOf(error).length === 0) throw error;
          faults.push(...faultsOf(error));
          return;
        }
        store.save(planned.key, new TextEncoder().encode(JSON.stringify(formats)), null);
        done += 1;
        onProgress?.(done, plan.length);
      }),
    ),
  );
  if (faults.length > 0) return [];
  return plan.flatMap((planned) =>
    readFormats(store, planned).map((format) => {
      const key = fileKey(planned, format);
      const facts = store.find(key);
      if (!facts) throw new Error(`${key} was there and is gone: does another build use this cache?`);
      return { path: packPath(planned, format), key, entry: describePackFile(planned, format, facts) };
    }),
  );
}

const readFormats = (store: Store, { key }: PlannedPack): string[] =>
  JSON.parse(new TextDecoder().decode(store.read(key))) as string[];

/** Whether all files of a pack are there. */
const isWhole = (store: Store, planned: PlannedPack): boolean =>
  store.find(planned.key) !== undefined &&
  readFormats(store, planned).every((format) => store.find(fileKey(planned, format)));
