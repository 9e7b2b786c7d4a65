// The programme is content: another one, with other phases, roles, places, numbers, colours and another name, is built by
// the same machine, and no word of the published one is in what it makes.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFilled } from './answers/read.ts';
import { buildCatalogue } from './catalogue/build.ts';
import { checkConformance } from './conformance/check.ts';
import { unpackParts } from './docx/opened.ts';
import { askedForm } from './form/asked.ts';
import { publishedProgramme } from './form/test-forms.test-support.ts';
import { expectLibrary, type Library } from './library.ts';
import type { Locale } from './locales.ts';
import type { ArchiveParts, FileEntry } from './manifest.ts';
import { renderPages } from './pdf/preview.ts';
import { readPages } from './pdf/printed-page.test-support.ts';
import { bare, readText } from './pdf/printed-text.test-support.ts';
import type { Organisation } from './programme/organisation.ts';
import { filesOf, readSource, readSources } from './source/folder.ts';
import type { Text } from './text/text.ts';

const SECOND = new URL('./second-programme/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'second-'));
let library: Library;
let files: FileEntry[];

beforeAll(async () => {
  const source = (name: string) => readSource(new URL(name, SECOND), name);
  library = expectLibrary({
    process: source('process.yaml'),
    organisation: source('organisation.yaml'),
    beside: filesOf(SECOND),
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

const organiserNames = () => library.programme.organisation.organiser as NonNullable<Organisation['organiser']>;
const leadOf = ({ languages }: FileEntry): Locale => languages.split('-')[0] as Locale;

test('who runs it stands in the head of every page of its PDF files', async () => {
  const { name, shortName = name } = organiserNames();
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
  for (const file of [one as FileEntry, ...others]) expect(await pixelsOf(file, GREEN), file.path).toBeGreaterThan(20);
});

test('name and logo stand in the heads of its Word files, and nothing of the logo but its picture', () => {
  for (const file of ofFormats('docx')) {
    const parts = unpackParts(bytesOf(file));
    const texts = Object.entries(parts).map(([name, part]) => [name, new TextDecoder().decode(part)] as const);
    const heads = texts.filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    const { name, shortName = name } = organiserNames();
    const said = heads.map(
      ([, xml]) => [name, shortName].filter((one) => xml.includes(`>${one[leadOf(file)]}<`)).length,
    );
    expect(said, file.path).toEqual([1, 1]);
    for (const [part, xml] of heads) expect(xml, `${file.path} ${part}`).toContain(`descr="${name[leadOf(file)]}"`);
    expect(
      texts.filter(([, text]) => /alert\(|<script/.test(text)).map(([name]) => name),
      file.path,
    ).toEqual([]);
  }
});

test('its own set of forms is required, on their papers and in the list of all', async () => {
  const { forms } = library;
  expect(forms.map(({ id, facts }) => [id, facts.level.id])).toEqual([
    ['all-slips', 'sometimes'],
    ['loan-slip', 'sometimes'],
    ['tool-card', 'always'],
  ]);
  const text = async (id: string) =>
    bare(
      await readText(
        bytesOf(ofFormats('print.pdf').find(({ form, languages }) => form === id && languages === 'en') as FileEntry),
      ),
    );
  expect(await text('loan-slip')).toContain('sometimes');
  expect(await text('tool-card')).toContain('always');
  expect(await text('all-slips')).toContain('always');
});

test('what it knows beforehand stands in its empty forms, PDF and Word, in the leading language', async () => {
  const slip = library.forms.find(({ id }) => id === 'loan-slip');
  const asked = askedForm(slip as NonNullable<typeof slip>);
  const empty = ofFormats('pdf', 'docx').filter(({ form }) => form === 'loan-slip');
  for (const file of empty) {
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
