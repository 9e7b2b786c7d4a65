// Checks every file that the build has put into dist/files: complete, conforming, and true to its definition.
// Word files: word.built.test.ts.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkConformance } from '../conformance/check.ts';
import type { Input } from '../fields/field-type.ts';
import { formInputs } from '../form/inputs.ts';
import { localize } from '../form/localize.ts';
import { publishedForms } from '../form/test-forms.test-support.ts';
import { languageSets, parseLanguages } from '../locales.ts';
import type { FileEntry } from '../manifest.ts';
import { fillPdf, openPdf } from '../pdf/answers.ts';
import {
  layoutFaults,
  type Margins,
  type PrintedPage,
  readPages,
  usedShare,
} from '../pdf/printed-page.test-support.ts';
import { missingTexts } from '../pdf/printed-text.test-support.ts';
import { sha256 } from './cache.ts';

const FILES = fileURLToPath(new URL('../../dist/files/', import.meta.url));
const LARGEST_PREVIEW = 60 * 1024;
/** Least part of its room that the last page of a form to fill in must use. */
const LEAST_USED = 0.25;

/** Margins of the paper (typst/frame.typ), in millimetres; head and foot hold the running head and the footer. */
const bodyMargins = (page: PrintedPage): Margins => {
  const boundAtTop = page.width > page.height && page.width < 900;
  return boundAtTop ? { left: 17, right: 17, top: 25, bottom: 18 } : { left: 25, right: 17, top: 15, bottom: 18 };
};
/** Where no text may stand: a certificate has its frame, everything else its margins but for head and foot. */
const textMargins = (page: PrintedPage, certificate: boolean): Margins =>
  certificate ? { left: 14, right: 14, top: 14, bottom: 13 } : { ...bodyMargins(page), top: 6, bottom: 6 };

/** Cyrillic, Å/Ä/Ö, quotes, signs of markup, a line break and a word of 200 letters, as far as the field allows. */
function toughAnswer({ kind, options, maxLength }: Input, at: number): string {
  if (kind === 'check') return 'yes';
  if (options) return options[at % options.length]?.id ?? '';
  if (kind === 'date') return '2026-11-05';
  if (kind === 'time') return '09:30';
  const text = `„Жълъди“ & <Åäö> "${at}"${kind === 'long-text' ? '\n' : ' '}${'щ'.repeat(200)}`;
  return text.slice(0, maxLength).trimEnd();
}

const manifest = JSON.parse(readFileSync(`${FILES}index.json`, 'utf8')) as FileEntry[];
const forms = publishedForms();
const read = (path: string) => new Uint8Array(readFileSync(`${FILES}${path}`));
const localized = ({ form, languages }: FileEntry) =>
  localize(forms.find(({ id }) => id === form)!, parseLanguages(languages)!);
const ofFormat = (...formats: string[]) => manifest.filter(({ format }) => formats.includes(format));
const ofForms = (...formats: string[]) => ofFormat(...formats).filter(({ form }) => form !== null);

test('every form is there in every language set and format', () => {
  const posters = forms.filter(({ poster }) => poster).length;
  expect(ofForms('pdf', 'print.pdf', 'docx', 'webp')).toHaveLength(forms.length * languageSets.length * 4);
  expect(ofForms('poster.pdf')).toHaveLength(posters * languageSets.length);
  expect(ofForms('pdf', 'print.pdf', 'docx')).toHaveLength(forms.length * 18);
});

test('bytes and checksums are as the manifest says', () => {
  for (const { path, bytes, sha256: sum } of manifest) {
    const data = read(path);
    expect([data.length, sha256(data)], path).toEqual([bytes, sum]);
  }
});

test('every preview is a WebP picture of at most 60 KB', () => {
  for (const { path, bytes } of ofFormat('webp')) {
    expect(Buffer.from(read(path).subarray(8, 12)).toString(), path).toBe('WEBP');
    expect(bytes, path).toBeLessThanOrEqual(LARGEST_PREVIEW);
  }
});

describe.each(forms.map(({ id }) => id))('%s', (id) => {
  const own = (...formats: string[]) => ofFormat(...formats).filter(({ form }) => form === id);
  const certificate = forms.find((form) => form.id === id)?.look === 'certificate';
  const printed = new Map<string, PrintedPage[]>();
  beforeAll(async () => {
    for (const { path } of own('pdf', 'print.pdf', 'poster.pdf')) printed.set(path, await readPages(read(path)));
    expect(printed.size).toBeGreaterThan(0);
  });

  test('every PDF conforms to PDF/UA-1', async () => {
    for (const { path } of own('pdf', 'print.pdf', 'poster.pdf'))
      expect(await checkConformance(read(path)), path).toEqual([]);
  });

  test('every PDF carries every text of the definition', () => {
    for (const entry of own('pdf', 'print.pdf')) {
      const pages = printed.get(entry.path) ?? [];
      const missing = missingTexts(pages, localized(entry), entry.format === 'pdf' ? 'fill' : 'print');
      expect(missing, entry.path).toEqual([]);
    }
  });

  test('no text or field of a PDF stands in the margins or over another', () => {
    for (const [path, pages] of printed) {
      const [first] = pages;
      expect(first && layoutFaults(pages, textMargins(first, certificate)), path).toEqual([]);
    }
  });

  test('no PDF to fill in ends with a nearly empty page', () => {
    for (const { path } of own('pdf')) {
      const last = printed.get(path)?.at(-1);
      expect(last && usedShare(last, bodyMargins(last)), path).toBeGreaterThan(LEAST_USED);
    }
  });

  test('every PDF to fill in has the fields of the definition, in order, and the pages of the manifest', async () => {
    for (const entry of own('pdf')) {
      const document = await PDFDocument.load(read(entry.path));
      const names = document
        .getForm()
        .getFields()
        .map((field) => field.getName());
      expect(names, entry.path).toEqual(formInputs(localized(entry)).map((input) => input.id));
      expect(document.getPageCount(), entry.path).toBe(entry.pages);
    }
  });

  test('every answer written into the PDF in two languages comes back by field id', async () => {
    for (const entry of own('pdf').filter(({ languages }) => languages === 'fi-bg')) {
      const inputs = formInputs(localized(entry)).filter(({ kind }) => kind !== 'signature');
      const answers = Object.fromEntries(inputs.map((input, at) => [input.id, toughAnswer(input, at)]));
      expect((await openPdf(await fillPdf(read(entry.path), inputs, answers))).read(inputs), entry.path).toEqual(
        answers,
      );
    }
  });
});

test('every archive opens, and its list leads to every file in it', () => {
  expect(ofFormat('zip').length).toBeGreaterThan(0);
  for (const { path } of ofFormat('zip')) {
    const archive = unzipSync(read(path));
    const page = new TextDecoder().decode(archive['index.html']);
    const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, link]) => decodeURI(link ?? ''));
    expect(Object.keys(archive).sort(), path).toEqual(['README.txt', 'index.html', ...links].sort());
  }
});
