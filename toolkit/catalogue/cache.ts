// Built files on disk, found again by what went into them: definition, languages, format, and the code that writes them.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ToolkitError } from '../errors.ts';
import type { PlacedItem } from '../manifest.ts';
import { writeWhole } from './whole-file.ts';

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** What is remembered of a built file beside its bytes. */
export interface Facts {
  readonly pages: number | null;
  readonly bytes: number;
  readonly sha256: string;
  readonly sheets?: readonly PlacedItem[];
}

/** What a file says in JSON; undefined where there is none that can be read. */
export function readJson<Value>(path: string): Value | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Value;
  } catch {
    return undefined;
  }
}

/** Finds and keeps files by key in a folder. */
export function openCache(folder: string) {
  mkdirSync(folder, { recursive: true });
  const dataPath = (key: string) => join(folder, key);
  const factsPath = (key: string) => join(folder, `${key}.json`);
  const sizeOf = (key: string) => statSync(dataPath(key), { throwIfNoEntry: false })?.size;
  return {
    /** What is remembered of a file that is there in its full length; what is not is built again. */
    find(key: string): Facts | undefined {
      const facts = readJson<Facts>(factsPath(key));
      return facts && facts.bytes === sizeOf(key) ? facts : undefined;
    },
    /** @throws ToolkitError if other bytes stand there than were written; they are thrown away */
    read(key: string): Uint8Array {
      const data = readFileSync(dataPath(key));
      if (readJson<Facts>(factsPath(key))?.sha256 === sha256(data)) return data;
      rmSync(factsPath(key), { force: true });
      throw new ToolkitError(
        'A file of the cache is not as it was written: a fault of the disk, or somebody changed it.',
        dataPath(key),
        'Build again: the file has been thrown away and is made anew. If it happens again, look after the disk.',
      );
    },
    /** Facts last, so that they never speak of a file that is not there. */
    save(key: string, data: Uint8Array, pages: number | null, sheets?: Facts['sheets']): Facts {
      const facts = { pages, bytes: data.length, sha256: sha256(data), ...(sheets ? { sheets } : {}) };
      writeWhole(dataPath(key), data);
      writeWhole(factsPath(key), JSON.stringify(facts));
      return facts;
    },
  };
}
