import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changed, kitchenSink, surroundings } from '../form/test-forms.test-support.ts';
import type { ArchiveParts, FileEntry } from '../manifest.ts';
import { buildCatalogue, type CatalogueOptions } from './build.ts';
import { sha256 } from './cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
/** The forms that the binder's dividers name are not in these catalogues. */
const { platform: _, ...programme } = surroundings.programme;
const at = (name: string) => join(folder, name);
const build = (name: string, more: Partial<CatalogueOptions> = {}) =>
  buildCatalogue({
    forms: [kitchenSink()],
    out: at(name),
    cache: at(`${name}-cache`),
    programme,
    ...more,
  });

beforeAll(() => build('one'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = (name: string) =>
  readdirSync(at(name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(at(name).length + 1))
    .sort();

test('a form has four files in each of six language sets; each language two archives; and the manifest', () => {
  expect(files('one')).toHaveLength(4 * 6 + 2 * 3 + 1);
  expect(files('one')).toContain('forms/kitchen-sink/kitchen-sink.fi-bg.print.pdf');
});

test('the manifest says of each file what is there', () => {
  const entries = JSON.parse(readFileSync(at('one/index.json'), 'utf8'));
  for (const { path, bytes, sha256: sum, version } of entries) {
    const data = readFileSync(join(at('one'), path));
    expect([data.length, sha256(data), version]).toEqual([bytes, sum, /\.zip(\.json)?$/.test(path) ? null : '1.1']);
  }
});

test('two builds in two folders give the same bytes', async () => {
  await build('two');
  expect(files('two')).toEqual(files('one'));
  for (const file of files('one'))
    expect(sha256(readFileSync(at(`two/${file}`))), file).toBe(sha256(readFileSync(at(`one/${file}`))));
});

test('what is unchanged is taken from the cache, what was lost is put back', async () => {
  const lost = at('one/forms/kitchen-sink/kitchen-sink.fi.pdf');
  rmSync(lost);
  const steps: number[] = [];
  await build('one', { onProgress: (done) => steps.push(done) });
  expect(steps).toEqual([24]);
  expect(existsSync(lost)).toBe(true);
});

test('a changed text builds its form again', async () => {
  const other = changed((form) => {
    form.goal = { fi: 'Uusi.', en: 'New.', bg: 'Ново.' };
  });
  const steps: number[] = [];
  await build('one', {
    forms: [other],
    selection: { languages: ['fi'], formats: ['docx'] },
    onProgress: (done) => steps.push(done),
  });
  expect(steps).toEqual([0, 1]);
});

test('what only pages say of a form builds nothing again', async () => {
  const other = changed((form) => {
    form.tips[0] = { title: { fi: 'Uusi', en: 'New', bg: 'Ново' }, text: { fi: 'Uusi.', en: 'New.', bg: 'Ново.' } };
  });
  const steps: number[] = [];
  await build('one', { forms: [other], onProgress: (done) => steps.push(done) });
  expect(steps).toEqual([24]);
});

test('a selection builds no more than was asked for', async () => {
  const entries = await build('three', { selection: { languages: ['fi', 'fi-bg'], formats: ['docx'] } });
  expect(entries.map(({ path }) => path)).toEqual([
    'forms/kitchen-sink/kitchen-sink.fi.docx',
    'forms/kitchen-sink/kitchen-sink.fi-bg.docx',
  ]);
  expect(files('three')).toHaveLength(3);
});

test('a picture is drawn also of a form to fill in that was not asked for', async () => {
  const selection = { languages: ['bg'], formats: ['webp'] } as const;
  const [picture, ...others] = await build('five', { selection });
  expect(others).toEqual([]);
  const known = JSON.parse(readFileSync(at('two/index.json'), 'utf8')) as FileEntry[];
  expect(picture?.sha256).toBe(known.find(({ path }) => path === picture?.path)?.sha256);
});

test('a file that cannot be kept stops the build', async () => {
  const onProgress = (done: number) => done === 1 && rmSync(at('six-cache'), { recursive: true });
  await expect(build('six', { onProgress })).rejects.toThrow(/ENOENT/);
});

test('files that no longer belong are removed', async () => {
  writeFileSync(at('one/forms/kitchen-sink/old.pdf'), 'old');
  await build('one');
  expect(files('one')).not.toContain('forms/kitchen-sink/old.pdf');
});

test('a fault in one document stops the build and says which', async () => {
  const short = changed((form) => {
    form.pageLimit = { one: 1, two: 9 };
  });
  await expect(build('four', { forms: [short] })).rejects.toThrow(/takes \d pages; its limit is 1/);
  expect(existsSync(at('four/index.json'))).toBe(false);
});

test('the list of an archive leads to files that are there, and its page to every one of them', () => {
  const { texts, files } = JSON.parse(readFileSync(at('one/mentoring-toolkit.bg.zip.json'), 'utf8')) as ArchiveParts;
  const links = [...(texts['index.html'] ?? '').matchAll(/href="([^"]+)"/g)].map(([, link]) => decodeURI(link ?? ''));
  expect(links).toHaveLength(3);
  expect(Object.keys(texts)).toEqual(['index.html', 'README.txt']);
  expect(Object.keys(files).sort()).toEqual([...links].sort());
  for (const source of Object.values(files)) expect(existsSync(at(`one/${source}`)), source).toBe(true);
  expect(links[0]).toBe('6 Седмица TOI/F99 Пробен формуляр с всички видове полета.pdf');
});
