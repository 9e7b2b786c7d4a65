// The papers of a small plan, made from the built forms: they conform, say what they should, and read back.
import { unzipSync } from 'fflate';
import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readFilled } from '../answers/read.ts';
import { builtFile, ofFormat } from '../catalogue/built-files.test-support.ts';
import { checkConformance } from '../conformance/check.ts';
import type { DrawnPicture, Face, OwnPlace } from '../form/face.ts';
import { locales } from '../locales.ts';
import { openToFill } from '../pdf/fill-often.ts';
import { readText } from '../pdf/printed-text.test-support.ts';
import { placesToName } from '../programme/own-places.ts';
import { openPrintFile } from './print-file.ts';
import { blanks, forms, LONG, makePapers, programme } from './small-plan.test-support.ts';

/** A form with every kind of answer, one of several pages, one of another language set. */
const CHECKED = ['mentoring-agreement fi-bg', 'attendance-list fi-bg', 'mentoring-diary en'];

test('the archive has a folder a pair, and what is in it conforms and reads back', async () => {
  const told: [number, number][] = [];
  const made = await makePapers('all', told);
  expect(told.at(-1)).toEqual([made.count + 1, made.count + 1]);
  expect(new Set(blanks).size).toBe(blanks.length);
  const files = unzipSync(made.bytes);
  const names = Object.keys(files);
  const folders = new Set(names.filter((name) => name.includes('/')).map((name) => name.split('/')[0]));
  expect([...folders]).toEqual(['Ryhmä', 'P1 Anna Mäki – Иван Петров', expect.stringContaining('P2 Eva Foy')]);
  const seen = new Set<string>();
  for (const name of names.filter((one) => one.endsWith('.pdf'))) {
    const filled = await readFilled(files[name]!, forms);
    const kind = `${filled.form} ${filled.languages}`;
    if (name.startsWith('P')) expect(filled.answers['group_or_pair']).toBe(name.slice(0, 2));
    // What stood in the form for the pair before is gone.
    if (name.startsWith('P2')) expect(Object.values(filled.answers).join()).not.toMatch(/Anna|Петров/);
    if (!seen.has(kind) && CHECKED.includes(kind)) expect(await checkConformance(files[name]!), name).toEqual([]);
    seen.add(kind);
  }
  expect(seen.size).toBe(16);
  for (const kind of CHECKED) expect([...seen]).toContain(kind);
  const list = new TextDecoder().decode(files['Luettelo.txt']);
  expect(list).toContain('- Mentorointisopimus P1.pdf');
  expect(list).toContain(LONG);
});

test('the first meeting is one file to print, with names as text and no field', async () => {
  const { bytes, count } = await makePapers('first-meeting');
  const document = await PDFDocument.load(bytes);
  expect(document.getPageCount()).toBe(count);
  expect(document.getForm().getFields()).toEqual([]);
  const text = await readText(bytes);
  // On three agreements, two plans and the consents.
  expect(text.split('Anna Mäki').length - 1).toBeGreaterThan(5);
  expect(text).toContain('Иван Петров');
  // Of a field that nobody has filled in nothing stays: thousands of elements without content would be read past.
  const spans = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('Span') ? [object] : [],
    );
  expect(spans.length).toBeGreaterThan(20);
  expect(spans.filter((span) => span.lookupMaybe(PDFName.of('K'), PDFArray)?.size() === 0)).toEqual([]);
});

test('certificates of two language sets are one conforming file', async () => {
  const { bytes, count } = await makePapers('certificates');
  expect(count).toBe(8);
  expect(await checkConformance(bytes)).toEqual([]);
});

test('tables, ticks and choices stay what they are among the tags, copy by copy', async () => {
  const file = await openPrintFile();
  const open = (id: string, set: string) => {
    const { path } = ofFormat('pdf').find((one) => one.form === id && one.languages === set)!;
    return openToFill(builtFile(path), forms.find((form) => form.id === id)!.inputs);
  };
  const [list, diary] = [await open('attendance-list', 'fi-bg'), await open('mentoring-diary', 'en')];
  list.fill({ attendees_1_name: 'Anna Mäki', attendees_1_role: 'mentor' });
  file.add(list, 2);
  diary.fill({ mood: '3', topics: 'One\nTwo' });
  file.add(diary, 1);
  const { bytes } = await file.save('Paperit & muut');
  expect(await checkConformance(bytes)).toEqual([]);
  const text = await readText(bytes);
  expect(text.split('Anna Mäki')).toHaveLength(3);
});

/** Figures on the pages of a file. */
async function figuresIn(pdf: Uint8Array): Promise<number> {
  const document = await PDFDocument.load(pdf);
  const pages = new Set<unknown>(document.getPages().map(({ ref }) => ref));
  const isFigure = (object: unknown): boolean =>
    object instanceof PDFDict &&
    object.get(PDFName.of('S')) === PDFName.of('Figure') &&
    pages.has(object.get(PDFName.of('Pg')));
  return document.context.enumerateIndirectObjects().filter(([, object]) => isFigure(object)).length;
}

/** The first place of the programme that has a name of its own. */
function ownPlace(drawn: DrawnPicture): OwnPlace {
  const [place] = placesToName(programme.process);
  const lines = locales.map((locale) => [locale, { text: 'Kansio', drawn }]);
  return { said: place?.said ?? [], lines: Object.fromEntries(lines) as OwnPlace['lines'] };
}

test('papers made of forms with the face of an organiser in their heads conform, in one file and in many', async () => {
  const png = await sharp({ create: { width: 90, height: 12, channels: 3, background: '#0a8a4a' } })
    .png()
    .toBuffer();
  const line = { png: new Uint8Array(png), width: 90, height: 12 };
  const face: Face = { name: 'Silta ry', line, places: [ownPlace(line)] };
  const printed = await makePapers('first-meeting', [], face);
  expect(await checkConformance(printed.bytes)).toEqual([]);
  // On each copy of a form that names the place: the list, and agreements, plans, consents and goals of two pairs.
  expect(await figuresIn(printed.bytes)).toBe(1 + 2 * (3 + 2 + 4 + 1));
  const files = unzipSync((await makePapers('all', [], face)).bytes);
  const agreement = Object.keys(files).find((name) => name.endsWith('Mentorointisopimus P1.pdf'))!;
  expect(await checkConformance(files[agreement]!)).toEqual([]);
  const { answers } = await readFilled(files[agreement]!, forms);
  // What the plan says goes before what the organiser has said for all forms.
  expect([answers['mentor_name'], answers['organiser_name']]).toEqual(['Anna Mäki', 'Silta ry']);
  const consent = Object.keys(files).find((name) => name.includes('Tietosuoja'))!;
  expect((await readFilled(files[consent]!, forms)).answers['retention_until']).toBe('Kesäkuun loppuun');
  const plain = unzipSync((await makePapers('all')).bytes);
  expect(files[agreement]!.length).toBeGreaterThan(plain[agreement]!.length);
});

test('certificates singly are a file a person', async () => {
  const { bytes, count } = await makePapers('certificates-singly');
  const names = Object.keys(unzipSync(bytes)).filter((name) => name.endsWith('.pdf'));
  expect([names.length, count]).toEqual([4, 4]);
  expect(names[1]).toBe('Osallistumistodistus P1 Иван Петров.pdf');
});
