// The rooms of .dependency-cruiser.mjs hold for components too, which the cruiser does not read.
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import cruiser from '../../.dependency-cruiser.mjs';

/** What a rule says about the file that imports or the one that is imported. */
interface Side {
  readonly path?: string | string[];
  readonly pathNot?: string | string[];
}
interface Rule {
  readonly name: string;
  readonly from: Side;
  readonly to: Side;
}

const ROOT = new URL('../../', import.meta.url);
const files = globSync('src/**/*.astro', { cwd: ROOT }).map((file) => file.replaceAll('\\', '/'));

const some = (patterns: string | string[] = [], path: string) =>
  [patterns].flat().some((one) => RegExp(one).test(path));
const fits = ({ path, pathNot }: Side, file: string) => (!path || some(path, file)) && !some(pathNot, file);
/** Rules about files by their path; the others are about circles, or packages that a component does not see. */
const rules = (cruiser.forbidden as Rule[]).filter(
  ({ from, to }) => from.path && Object.keys(to).every((key) => /^path/.test(key)),
);

/** What a component imports, in its frontmatter and its scripts, by path from the root. */
const importsOf = (file: string): string[] =>
  [...readFileSync(new URL(file, ROOT), 'utf8').matchAll(/^\s*(?:import|export)\b[^'";]*'([^']+)';/gm)].map(
    ([, target = '']) => {
      if (target.startsWith('.')) return posix.join(posix.dirname(file), target);
      return target.includes(':') ? target : `node_modules/${target}`;
    },
  );

test('components import what their rooms may import', () => {
  const imports = files.flatMap((file) => importsOf(file).map((target) => ({ file, target })));
  expect(imports.length).toBeGreaterThan(files.length);
  const broken = imports.flatMap(({ file, target }) =>
    rules
      .filter(({ from, to }) => fits(from, file) && fits(to, target))
      .map(({ name }) => `${file} imports ${target}: ${name}`),
  );
  expect(broken).toEqual([]);
});

test('no file of code is empty: a command of nothing passes', () => {
  const code = globSync('{src,toolkit,scripts}/**/*.{ts,astro,typ,css}', { cwd: ROOT });
  expect(code).toContain('scripts/check.ts');
  expect(code.filter((file) => readFileSync(new URL(file, ROOT), 'utf8').trim() === '')).toEqual([]);
});
