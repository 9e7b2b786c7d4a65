// npm run verify:reproducible
// Builds the site twice, on two paths and each from nothing, and compares the results byte for byte.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What is made, and what belongs to the machine it is made on. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'hosting', '.git', '.astro']);

/** A copy of the project whose packages are those of this one and whose caches are empty. */
function copyProject(name: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'reproducible-')), name);
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

/** @returns the folder of the built site @throws Error if it cannot be built */
function build(folder: string): string {
  console.log(`Building in ${folder}`);
  const { status } = spawnSync('npm', ['run', 'build', '--silent'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`The build in ${folder} failed.`);
  return join(folder, 'dist');
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

const [one = '', other = ''] = ['a', 'another-name'].map(copyProject).map(build);
const paths = [...new Set([...listFiles(one), ...listFiles(other)])];
const read = (folder: string, path: string) => {
  try {
    return readFileSync(join(folder, path));
  } catch {
    return undefined;
  }
};
const different = paths.filter((path) => {
  const [left, right] = [read(one, path), read(other, path)];
  return !left || !right || !left.equals(right);
});
console.log(
  different.length === 0
    ? `${paths.length} files, the same byte for byte.`
    : `${different.length} of ${paths.length} files differ:\n${different.join('\n')}`,
);
if (different.length === 0) for (const dist of [one, other]) rmSync(join(dist, '../..'), { recursive: true });
process.exitCode = different.length === 0 ? 0 : 1;
