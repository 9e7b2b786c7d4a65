// Built files on disk, found again by what went into them: definition, languages, format, and the code that writes them.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlacedItem } from '../manifest.ts';

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** What is remembered of a built file beside its bytes. */
export interface Facts {
  readonly pages: number | null;
  readonly bytes: number;
  readonly sha256: string;
  readonly sheets?: readonly PlacedItem[];
}

/** Finds and keeps files by key in a folder. */
export function openCache(folder: string) {
  mkdirSync(folder, { recursive: true });
  const dataPath = (key: string) => join(folder, key);
  const factsPath = (key: string) => join(folder, `${key}.json`);
  return {
    find: (key: string): Facts | undefined =>
      existsSync(factsPath(key)) ? (JSON.parse(readFileSync(factsPath(key), 'utf8')) as Facts) : undefined,
    read: (key: string): Uint8Array => readFileSync(dataPath(key)),
    /** Facts last and by renaming, so that a build that was cut off leaves nothing that looks whole. */
    save(key: string, data: Uint8Array, pages: number | null, sheets?: Facts['sheets']): Facts {
      const facts = { pages, bytes: data.length, sha256: sha256(data), ...(sheets ? { sheets } : {}) };
      writeFileSync(dataPath(key), data);
      writeFileSync(`${factsPath(key)}.part`, JSON.stringify(facts));
      renameSync(`${factsPath(key)}.part`, factsPath(key));
      return facts;
    },
  };
}
