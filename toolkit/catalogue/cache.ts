// Built files on disk, found again by what went into them: definition, languages, format, code and fonts.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackSheet } from '../pack/render.ts';

const TOOLKIT = fileURLToPath(new URL('../', import.meta.url));

/** Packages that write the files or lend their fonts: another version may give other bytes. */
const WRITERS = [
  '@hyzyla/pdfium',
  '@myriaddreamin/typst-ts-node-compiler',
  '@pdf-lib/fontkit',
  'fflate',
  'pdf-lib',
  'sharp',
  'source-sans',
  'source-serif',
  'subset-font',
];

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** A hash of what documents are made of. Words for search are in none of them. */
export const hashContent = (content: unknown): string =>
  sha256(JSON.stringify(content, (key, value: unknown) => (key === 'keywords' ? undefined : value)));

/** One hash for the machine itself: its sources without tests, and the versions of what it writes with, of Node too. */
export function hashToolkit(): string {
  const require = createRequire(import.meta.url);
  const versions = WRITERS.map((name) => `${name} ${readVersion(require, name)}`);
  versions.push(`zlib ${process.versions.zlib}`);
  const sources = readdirSync(TOOLKIT, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|typ)$/.test(path) && !/\.test(-support)?\.ts$/.test(path))
    .sort();
  return sha256(
    [...versions, ...sources.map((path) => `${path} ${sha256(readFileSync(join(TOOLKIT, path)))}`)].join('\n'),
  );
}

/** Reads package.json from the folder, because not every package exports it. */
function readVersion(require: NodeJS.Require, name: string): string {
  const folder = (require.resolve.paths(name) ?? []).map((path) => join(path, name, 'package.json')).find(existsSync);
  return folder ? (JSON.parse(readFileSync(folder, 'utf8')) as { version: string }).version : 'missing';
}

/** What is remembered of a built file beside its bytes. */
export interface Facts {
  readonly pages: number | null;
  readonly bytes: number;
  readonly sha256: string;
  readonly sheets?: readonly PackSheet[];
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
