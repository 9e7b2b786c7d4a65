// A copy of the project to build in: its packages are those of this one, its caches are empty.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What is made, and what belongs to the machine it is made on. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'hosting', '.git', '.astro']);

/** @returns the folder, called `name`, in a temporary one of its own */
export function copyProject(name: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'project-')), name);
  for (const entry of readdirSync('.')) {
    if (!LEFT_OUT.has(entry)) cpSync(entry, join(folder, entry), { recursive: true });
  }
  // Linked one by one, because the build keeps its caches in node_modules/.
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  for (const entry of readdirSync('node_modules')) {
    if (!['.cache', '.astro', '.vite'].includes(entry))
      symlinkSync(resolve('node_modules', entry), join(modules, entry));
  }
  return folder;
}
