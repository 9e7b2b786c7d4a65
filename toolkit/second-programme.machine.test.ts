// The programme is content: another one, with other phases, roles, places, numbers, colours and another name, is built by
// the same machine, and no word of the published one is in what it makes.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFilled } from './answers/read.ts';
import { buildCatalogue } from './catalogue/build.ts';
import { checkConformance } from './conformance/check.ts';
import { unpackParts } from './docx/opened.ts';
import { askedForm } from './form/asked.ts';
import { publishedProgramme } from './form/test-forms.test-support.ts';
import type { Library } from './library.ts';
import type { Locale } from './locales.ts';
import type { ArchiveParts, FileEntry } from './manifest.ts';
import { readPages } from './pdf/printed-page.test-support.ts';
import { bare, readText } from './pdf/printed-text.test-support.ts';
import { foreignWords, pixelsOf, readSecondProgramme, strangersIn } from './second-programme.test-support.ts';
import type { Text } from './text/text.ts';

const folder = mkdtempSync(join(tmpdir(), 'second-'));
let library: Library;
let files: FileEntry[];

beforeAll(async () => {
  library = readSecondProgramme();
  const { forms, programme } = library;
  files = await buildCatalogue({ forms, packs: library, programme, out: folder, cache: `${folder}-cache` });
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

const fileOf = (form: string, languages: string, format: string): FileEntry =>
  ofFormats(format).find((file) => file.form === form && file.languages === languages) as FileEntry;
const partsOf = (file: FileEntry) =>
  Object.entries(unpackParts(bytesOf(file))).map(([name, part]) => ({ name, text: new TextDecoder().decode(part) }));
const wordsOf = async (file: FileEntry): Promise<string> => bare(await readText(bytesOf(file)));

test('all of its PDF files conform to PDF/UA-1', async () => {
  for (const file of ofFormats('pdf', 'print.pdf', 'pack.pdf'))
    expect(await checkConformance(bytesOf(file)), file.path).toEqual([]);
});

test('no word of the published programme is in its PDF files', async () => {
  const known = foreignWords();
  for (const file of ofFormats('pdf', 'print.pdf', 'pack.pdf')) {
    const text = await wordsOf(file);
    expect(text, file.path).toMatch(/\S/);
    expect(strangersIn(text, known.map(bare)), file.path).toEqual([]);
  }
});

test('no word of the published programme is in its Word files', () => {
  const known = foreignWords();
  for (const file of ofFormats('docx')) {
    const text = partsOf(file).map((part) => part.text);
    expect(strangersIn(text.join('\n'), known), file.path).toEqual([]);
  }
});

test('places, roles and numbers of its own stand on its papers', async () => {
  const text = await wordsOf(fileOf('loan-slip', 'fi-en', 'pdf'));
  for (const words of ['Vihreään hyllyyn', 'To the green shelf', 'Lainansaaja', 'L01', 'shed.example/tools'])
    expect(text).toContain(bare(words));
});

test('its colours are on its papers, and the published ones are not', async () => {
  const [sheet] = ofFormats('pdf');
  const { primary } = library.programme.organisation.colours;
  expect(await pixelsOf(bytesOf(sheet as FileEntry), primary)).toBeGreaterThan(20);
  expect(await pixelsOf(bytesOf(sheet as FileEntry), publishedProgramme().organisation.colours.primary)).toBe(0);
});

const leadOf = ({ languages }: FileEntry): Locale => languages.split('-')[0] as Locale;

test('who runs it stands in the head of every page of its PDF files', async () => {
  const { name, shortName = name } = library.programme.organisation.organiser!;
  for (const file of ofFormats('pdf', 'print.pdf', 'pack.pdf')) {
    const said = [name, shortName].map((text) => bare(text[leadOf(file)]));
    const pages = (await readPages(bytesOf(file))).map(({ runs }) => bare(runs.map(({ text }) => text).join('')));
    // What is left blank in a pack, so that each sheet begins on a right-hand page, stays blank.
    const silent = pages.flatMap((page, at) =>
      page !== '' && !said.some((one) => page.includes(one)) ? [at + 1] : [],
    );
    expect(silent, file.path).toEqual([]);
  }
});

/** The green of hill.svg, which is a tenth transparent, on white. */
const GREEN = '#22965c';

test('its logo is on its papers, drawn on white', async () => {
  const [one, ...others] = ofFormats('pdf').filter(({ languages }) => languages === 'fi-bg');
  for (const file of [one as FileEntry, ...others])
    expect(await pixelsOf(bytesOf(file), GREEN), file.path).toBeGreaterThan(20);
});

test('name and logo stand in the heads of its Word files, and nothing of the logo but its picture', () => {
  for (const file of ofFormats('docx')) {
    const [parts, lead] = [partsOf(file), leadOf(file)];
    const heads = parts.filter((part) => /^word\/header\d+\.xml$/.test(part.name));
    const { name, shortName = name } = library.programme.organisation.organiser!;
    const said = heads.map(({ text }) => [name, shortName].filter((one) => text.includes(`>${one[lead]}<`)).length);
    expect(said, file.path).toEqual([1, 1]);
    for (const head of heads) expect(head.text, `${file.path} ${head.name}`).toContain(`descr="${name[lead]}"`);
    const scripted = parts.flatMap((part) => (/alert\(|<script/.test(part.text) ? [part.name] : []));
    expect(scripted, file.path).toEqual([]);
  }
});

test('its own set of forms is required, on their papers and in the list of all', async () => {
  const { forms } = library;
  const levels = forms.map(({ id, facts }) => `${id}: ${facts.level.id}`);
  expect(levels).toEqual(['all-slips: sometimes', 'loan-slip: sometimes', 'tool-card: always']);
  const text = (id: string) => wordsOf(fileOf(id, 'en', 'print.pdf'));
  expect(await text('loan-slip')).toContain('sometimes');
  expect(await text('tool-card')).toContain('always');
  expect(await text('all-slips')).toContain('always');
});

test('what it knows beforehand stands in its empty forms, PDF and Word, in the leading language', async () => {
  const asked = askedForm(library.forms.find(({ id }) => id === 'loan-slip')!);
  for (const file of ofFormats('pdf', 'docx').filter(({ form }) => form === 'loan-slip')) {
    const { answers } = await readFilled(bytesOf(file), [asked]);
    const filled = Object.entries(answers).filter(([, answer]) => answer !== '');
    const { programme_name } = library.programme.organisation.answers ?? {};
    expect(filled, file.path).toEqual([
      ['programme_name', (programme_name as Text)[leadOf(file)]],
      ['thing', 'Vasara'],
    ]);
  }
});

test('a paper of its own lies in the kits of its packs as it is', () => {
  for (const file of ofFormats('zip.json').filter(({ pack }) => pack === 'vk1')) {
    const { files: lying } = JSON.parse(new TextDecoder().decode(bytesOf(file))) as ArchiveParts;
    const { extra: [paper] = [] } = library.programme;
    const name = `VK1 ${paper?.title[leadOf(file)]}.pdf`;
    expect(new Uint8Array(readFileSync(join(folder, lying[name] ?? ''))), file.path).toEqual(paper?.bytes);
  }
});
