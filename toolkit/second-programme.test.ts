// The programme is content: another one, with other phases, roles, places, numbers, colours and another name, is built by
// the same machine, and no word of the published one is in what it makes.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCatalogue } from './catalogue/build.ts';
import { checkConformance } from './conformance/check.ts';
import { unpackParts } from './docx/opened.ts';
import { publishedProgramme } from './form/test-forms.test-support.ts';
import { expectLibrary, type Library } from './library.ts';
import type { FileEntry } from './manifest.ts';
import { renderPages } from './pdf/preview.ts';
import { bare, readText } from './pdf/printed-text.test-support.ts';
import { readSource, readSources } from './source/folder.ts';

const SECOND = new URL('./second-programme/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'second-'));
let library: Library;
let files: FileEntry[];

beforeAll(async () => {
  const source = (name: string) => readSource(new URL(name, SECOND), name);
  library = expectLibrary({
    process: source('process.yaml'),
    organisation: source('organisation.yaml'),
    glossary: source('glossary.yaml'),
    forms: readSources(new URL('forms/', SECOND)),
    packs: readSources(new URL('packs/', SECOND)),
    sheets: readSources(new URL('sheets/', SECOND)),
    guides: ['shed/how'],
  });
  const { forms, programme } = library;
  files = await buildCatalogue({
    forms,
    packs: library,
    programme,
    out: folder,
    cache: `${folder}-cache`,
  });
}, 120_000);
afterAll(() => {
  for (const path of [folder, `${folder}-cache`]) rmSync(path, { recursive: true, force: true });
});

const bytesOf = ({ path }: FileEntry): Uint8Array => new Uint8Array(readFileSync(join(folder, path)));
const ofFormats = (...formats: readonly string[]): FileEntry[] => {
  const found = files.filter(({ format }) => formats.includes(format));
  expect(found.length, formats.join()).toBeGreaterThan(0);
  return found;
};

/** Words of the published programme that no other one would use by chance. */
function foreignWords(): string[] {
  const { process, organisation } = publishedProgramme();
  const named = [...process.tracks, ...process.roles, ...process.places, ...process.groups].flatMap(({ name }) =>
    Object.values(name),
  );
  const hosts = [organisation.programme, process.templateRule].flatMap((text) => Object.values(text));
  const stems = [
    'mentor',
    'mentee',
    'aktor',
    'ментор',
    'менти',
    'TOI',
    'mentoring.example',
    'oordinaattor',
    'оординатор',
  ];
  return [...named, ...hosts, ...stems].map((word) => word.toLowerCase());
}

const strangersIn = (text: string, known: readonly string[]): string[] => {
  const small = text.toLowerCase();
  return known.filter((word) => small.includes(word));
};

test('all of its PDF files conform to PDF/UA-1', async () => {
  for (const file of ofFormats('pdf', 'print.pdf', 'pack.pdf'))
    expect(await checkConformance(bytesOf(file)), file.path).toEqual([]);
});

test('no word of the published programme is in its PDF files', async () => {
  const known = foreignWords();
  for (const file of ofFormats('pdf', 'print.pdf', 'pack.pdf')) {
    const text = bare(await readText(bytesOf(file)));
    expect(text, file.path).toMatch(/\S/);
    expect(strangersIn(text, known.map(bare)), file.path).toEqual([]);
  }
});

test('no word of the published programme is in its Word files', () => {
  const known = foreignWords();
  for (const file of ofFormats('docx')) {
    const parts = Object.values(unpackParts(bytesOf(file)));
    const text = parts.map((part) => new TextDecoder().decode(part)).join('\n');
    expect(strangersIn(text, known), file.path).toEqual([]);
  }
});

test('places, roles and numbers of its own stand on its papers', async () => {
  const slip = files.find(
    ({ form, languages, format }) => form === 'loan-slip' && languages === 'fi-en' && format === 'pdf',
  );
  const text = bare(await readText(bytesOf(slip as FileEntry)));
  for (const words of ['Vihreään hyllyyn', 'To the green shelf', 'Lainansaaja', 'L01', 'shed.example/tools'])
    expect(text).toContain(bare(words));
});

/** Pixels of the first page that have a colour, give or take what drawing at the edges does. */
async function pixelsOf(file: FileEntry, colour: string): Promise<number> {
  const [picture] = await renderPages(bytesOf(file), [1], 1200);
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < data.length; at += info.channels)
    if (wanted.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) < 12)) count += 1;
  return count;
}

test('its colours are on its papers, and the published ones are not', async () => {
  const [sheet] = ofFormats('pdf');
  const { primary } = library.programme.organisation.colours;
  expect(await pixelsOf(sheet as FileEntry, primary)).toBeGreaterThan(20);
  expect(await pixelsOf(sheet as FileEntry, publishedProgramme().organisation.colours.primary)).toBe(0);
});
