// Puts built files into the folder that a site or a person gets, with the manifest that names them.
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileEntry } from '../manifest.ts';
import { type openCache, readJson } from './cache.ts';
import type { KeptFile } from './packs.ts';
import { writeWhole } from './whole-file.ts';

/** The manifest of all files, for people and programs. */
const MANIFEST = 'index.json';

interface Place {
  readonly out: string;
  readonly store: ReturnType<typeof openCache>;
  /** Whether these are all files: others are removed then, and stay otherwise. */
  readonly complete: boolean;
}

/** Copies what differs from what is there, and writes the manifest. */
export function placeFiles(files: readonly KeptFile[], { out, store, complete }: Place): void {
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
