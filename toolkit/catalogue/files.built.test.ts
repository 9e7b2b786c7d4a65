// Checks every file that the build has put into dist/files: complete, conforming, and true to its definition.
// Word files: word.built.test.ts.
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkConformance } from '../conformance/check.ts';
import { formInputs } from '../form/inputs.ts';
import { publishedForms } from '../form/test-forms.test-support.ts';
import { languageSets } from '../locales.ts';
import {
  layoutFaults,
  type Margins,
  type PrintedPage,
  readPages,
  usedShare,
} from '../pdf/printed-page.test-support.ts';
import { missingTexts } from '../pdf/printed-text.test-support.ts';
import { builtFile, filesOfForm, manifest, ofFormat, openArchive } from './built-files.test-support.ts';
import { sha256 } from './cache.ts';

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

const forms = publishedForms();
const ofForms = (...formats: string[]) => ofFormat(...formats).filter(({ form }) => form !== null);

test('every form is there in every language set and format', () => {
  const posters = forms.filter(({ poster }) => poster).length;
  expect(ofForms('pdf', 'print.pdf', 'docx', 'webp')).toHaveLength(forms.length * languageSets.length * 4);
  expect(ofForms('poster.pdf')).toHaveLength(posters * languageSets.length);
  expect(ofForms('pdf', 'print.pdf', 'docx')).toHaveLength(forms.length * 18);
});

test('bytes and checksums are as the manifest says', () => {
  for (const { path, bytes, sha256: sum } of manifest) {
    const data = builtFile(path);
    expect([data.length, sha256(data)], path).toEqual([bytes, sum]);
  }
});

test('every preview is a WebP picture of at most 60 KB', () => {
  for (const { path, bytes } of ofFormat('webp')) {
    expect(Buffer.from(builtFile(path).subarray(8, 12)).toString(), path).toBe('WEBP');
    expect(bytes, path).toBeLessThanOrEqual(LARGEST_PREVIEW);
  }
});

describe.each(forms.map((form) => [form.id, form] as const))('%s', (_, form) => {
  const own = (...formats: string[]) => filesOfForm(form, ...formats);
  const certificate = form.look === 'certificate';
  const printed = new Map<string, PrintedPage[]>();
  beforeAll(async () => {
    for (const { path } of own('pdf', 'print.pdf', 'poster.pdf')) printed.set(path, await readPages(builtFile(path)));
    expect(printed.size).toBeGreaterThan(0);
  });

  test('every PDF conforms to PDF/UA-1', async () => {
    for (const { path } of own('pdf', 'print.pdf', 'poster.pdf'))
      expect(await checkConformance(builtFile(path)), path).toEqual([]);
  });

  test('every PDF carries every text of the definition', () => {
    for (const entry of own('pdf', 'print.pdf')) {
      const pages = printed.get(entry.path) ?? [];
      const missing = missingTexts(pages, entry.localized, entry.format === 'pdf' ? 'fill' : 'print');
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
      const document = await PDFDocument.load(builtFile(entry.path));
      const names = document
        .getForm()
        .getFields()
        .map((field) => field.getName());
      expect(names, entry.path).toEqual(formInputs(entry.localized).map((input) => input.id));
      expect(document.getPageCount(), entry.path).toBe(entry.pages);
    }
  });
});

/** The tree of folders has a note in each folder in place of a list: place.built.test.ts. */
const listed = ofFormat('zip.json').filter(({ path }) => !path.startsWith('place-for-papers.'));

test('every archive opens, and its list leads to every file in it', () => {
  expect(listed.length).toBeGreaterThan(0);
  for (const { path } of listed) {
    const archive = openArchive(path);
    const page = new TextDecoder().decode(archive['index.html']);
    const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, link]) => decodeURI(link ?? ''));
    expect(Object.keys(archive).sort(), path).toEqual(['README.txt', 'index.html', ...links].sort());
  }
});
