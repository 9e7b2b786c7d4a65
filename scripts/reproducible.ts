// npm run verify:reproducible
// Builds the site twice, on two paths and each from nothing, and compares the results byte for byte.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from './project-copy.ts';

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
