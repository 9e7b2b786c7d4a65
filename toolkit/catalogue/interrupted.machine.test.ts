// Builds that were cut off, and caches that are not as they were left.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kitchenSink, surroundings } from '../form/test-forms.test-support.ts';
import type { FileEntry } from '../manifest.ts';
import { loadFont } from '../pdf/fonts.ts';
import { buildCatalogue } from './build.ts';
import { sha256 } from './cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'interrupted-'));
const at = (name: string) => join(folder, name);
const { programme } = surroundings;
const selection = { languages: ['fi'] } as const;
const build = (name: string) =>
  buildCatalogue({ forms: [kitchenSink()], programme, selection, out: at(name), cache: at(`${name}-cache`) });

const sums = (entries: readonly FileEntry[]) => entries.map(({ path, sha256: sum }) => `${path} ${sum}`);
const placed = (name: string, entries: readonly FileEntry[]) =>
  entries.map(({ path }) => `${path} ${sha256(readFileSync(join(at(name), path)))}`);
/** Kept documents without what is remembered of them, the largest first. */
const kept = (name: string) =>
  readdirSync(at(`${name}-cache`))
    .map((file) => join(at(`${name}-cache`), file))
    .filter((file) => whole.some(({ sha256: sum }) => sum === sha256(readFileSync(file))))
    .sort((one, other) => statSync(other).size - statSync(one).size);

let whole: FileEntry[];
beforeAll(async () => {
  whole = await build('one');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A build that says `built` for each file, as a program of its own. */
const CHILD = (name: string) => `
  import { buildCatalogue } from ${JSON.stringify(new URL('./build.ts', import.meta.url).href)};
  import { kitchenSink, surroundings } from ${JSON.stringify(new URL('../form/test-forms.test-support.ts', import.meta.url).href)};
  await buildCatalogue({
    forms: [kitchenSink()], programme: surroundings.programme, selection: { languages: ['fi'] },
    out: ${JSON.stringify(at(name))}, cache: ${JSON.stringify(at(`${name}-cache`))},
    onProgress: (done) => console.log('built', done),
  });
`;

test.each([0, 2])(
  'a build that is killed after %i files leaves nothing that the next one stumbles over',
  async (files) => {
    const name = `killed-${files}`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', CHILD(name)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.on('data', (data: Buffer) => data.includes(`built ${files}`) && child.kill('SIGKILL'));
    const [, signal] = await once(child, 'exit');
    expect(signal).toBe('SIGKILL');
    const entries = await build(name);
    expect(sums(entries)).toEqual(sums(whole));
    expect(placed(name, entries)).toEqual(sums(whole));
  },
);

test('a file of the cache that was cut short is built again', async () => {
  truncateSync(kept('one')[0]!, 100);
  rmSync(at('one'), { recursive: true });
  expect(placed('one', await build('one'))).toEqual(sums(whole));
});

test('what is remembered of a file and cannot be read is forgotten', async () => {
  for (const file of kept('one')) writeFileSync(`${file}.json`, '{"pages": 1,');
  rmSync(at('one'), { recursive: true });
  expect(placed('one', await build('one'))).toEqual(sums(whole));
});

test('a file of the cache with other bytes is named, thrown away and made anew', async () => {
  const [file = ''] = kept('one');
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(500) ^ 1, 500);
  writeFileSync(file, bytes);
  rmSync(at('one'), { recursive: true });
  await expect(build('one')).rejects.toThrow(
    new RegExp(`not as it was written[\\s\\S]*where: ${file}[\\s\\S]*Build again`),
  );
  expect(placed('one', await build('one'))).toEqual(sums(whole));
});

test('a list of what was built that cannot be read counts as none', async () => {
  writeFileSync(at('one/index.json'), '[{"path"');
  expect(placed('one', await build('one'))).toEqual(sums(whole));
  expect(JSON.parse(readFileSync(at('one/index.json'), 'utf8'))).toHaveLength(whole.length);
});

test('a missing font is named with what to do', () => {
  expect(() => loadFont('source-sans/OTF/None.otf')).toThrow(
    /font is missing[\s\S]*source-sans\/OTF\/None\.otf[\s\S]*npm ci/,
  );
});
