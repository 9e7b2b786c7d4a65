// Definition files on disk.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DefinitionSource } from './read.ts';

/** Files of a folder and the folders in it, sorted: paths below it with `/`, on every system. */
export const listFiles = (folder: URL, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => ending.test(path))
    .sort();

/** A file. @param name what errors call it */
export const readSource = (file: URL, name: string): DefinitionSource => ({ name, text: readFileSync(file, 'utf8') });

/** Gives files of a folder by their names; undefined for one that is not there. */
export const filesOf =
  (folder: URL) =>
  (name: string): Uint8Array | undefined => {
    const file = new URL(name, folder);
    return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;
  };

/** Every YAML file of a folder, named by the folder: `forms/task-sheet.yaml`. */
export const readSources = (folder: URL): DefinitionSource[] => {
  const name = fileURLToPath(folder)
    .replace(/[\\/]$/, '')
    .split(/[\\/]/)
    .at(-1);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readSource(new URL(file, folder), `${name}/${file}`));
};
