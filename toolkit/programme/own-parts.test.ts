import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { ToolkitError } from '../errors.ts';
import { readDefinition } from '../source/read.ts';
import { organisationSchema } from './organisation.ts';
import { type OwnParts, ownOrganisation } from './own-parts.ts';

const OWN = readFileSync(new URL('../second-programme/organisation.yaml', import.meta.url), 'utf8');
const text = (svg: string) => new TextEncoder().encode(svg);
const SVG = text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 120"></svg>');
const PDF = text('%PDF-1.7');

const square = (side: number) =>
  sharp({ create: { width: side * 2, height: side, channels: 4, background: '#123456' } });

/** What becomes of a file, and what is wrong with it in words. */
function read(yaml: string, logo: Uint8Array | undefined, paper: Uint8Array | undefined = PDF) {
  const faults: ToolkitError[] = [];
  const definition = readDefinition({ name: 'organisation.yaml', text: yaml }, organisationSchema, faults);
  const beside = (file: string) => (file.endsWith('.pdf') ? paper : logo);
  const parts: OwnParts | undefined = definition && ownOrganisation(definition, beside, faults);
  return { parts, told: faults.map(({ what, where, remedy }) => `${where}: ${what} ${remedy}`) };
}

test('a logo of each kind tells its size, and goes with the organisation as it is', async () => {
  const kinds = {
    png: await square(150).png().toBuffer(),
    jpeg: await square(150).jpeg().toBuffer(),
    webp: await square(150).webp().toBuffer(),
    'webp without loss': await square(150).webp({ lossless: true }).toBuffer(),
    svg: SVG,
    'svg with sides': text('<?xml version="1.0"?><svg width="300px" height="150"/>'),
  };
  for (const [kind, bytes] of Object.entries(kinds)) {
    const { parts, told } = read(OWN, new Uint8Array(bytes));
    expect(told, kind).toEqual([]);
    const { logo } = parts?.organisation.organiser ?? {};
    expect(logo?.width, kind).toBe(300);
    expect(logo?.height, kind).toBe(kind === 'svg' ? 120 : 150);
    expect(Buffer.from(logo?.data ?? '', 'base64').equals(Buffer.from(bytes)), kind).toBe(true);
  }
});

test('a logo that is missing, of no kind, too small or too large is told with its line and a remedy', async () => {
  const bad = {
    'There is no file hill.svg. Put it beside organisation.yaml': undefined,
    'no PNG, JPEG, WebP or SVG file. Save it as PNG or SVG': text('BM bitmap'),
    '80 × 40 pixels, which is blurred on paper. Take one': await square(40).png().toBuffer(),
    'has 501 kB; it may have 500. Save it about 600 pixels wide': new Uint8Array([...SVG, ...new Uint8Array(500_500)]),
    'does not say how large it is. Save it as PNG': text('<svg></svg>'),
  };
  for (const [message, bytes] of Object.entries(bad)) {
    const { told } = read(OWN, bytes && new Uint8Array(bytes));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(message);
    expect(told[0]).toMatch(/^organisation\.yaml:\d+ › organiser\.logo: /);
  }
});

test('a paper that is missing or no PDF is told; one that is there goes with its packs', () => {
  expect(read(OWN, SVG, text('PK')).told[0]).toContain('rules.pdf is not a PDF. Save the paper as PDF');
  const { parts, told } = read(OWN, SVG);
  expect(told).toEqual([]);
  expect(parts?.extra?.map(({ file, packs, bytes }) => [file, packs, bytes])).toEqual([['rules.pdf', ['vk1'], PDF]]);
});

test('a name that a head does not hold is refused in the language that is too long', () => {
  const long = OWN.replace('Neighbours of the Hill', 'N'.repeat(61)).replace(
    'en: Neighbours,',
    `en: ${'N'.repeat(29)},`,
  );
  expect(read(long, SVG).told.map((told) => told.replace(/^organisation\.yaml:\d+ › /, ''))).toEqual([
    'organiser.name.en: The name has 61 characters; the head of a sheet holds 60. Leave out the legal form or the place.',
    'organiser.shortName.en: The name has 29 characters; the head of a sheet holds 28. Write what people say, or initials.',
  ]);
});

test('without anything of its own the organisation is what the file says', () => {
  const plain = OWN.replace(/^(organiser|required|answers|extra):[^\n]*\n(?: .*\n)*/gm, '');
  const { parts, told } = read(plain, undefined, undefined);
  expect(told).toEqual([]);
  expect(Object.keys(parts ?? {})).toEqual(['organisation']);
  expect(Object.keys(parts?.organisation ?? {})).toEqual([
    ...['programme', 'contacts', 'site', 'retention', 'colours', 'darkColours'],
  ]);
});
