import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { checkConformance } from '../conformance/check.ts';
import { formInputs } from '../form/inputs.ts';
import { localize } from '../form/localize.ts';
import { changed, kitchenSink, organisation as published } from '../form/test-forms.test-support.ts';
import { formatLanguages, languageSets } from '../locales.ts';
import { lendFontFiles } from './field-font.ts';
import { makeFontFiles } from './field-font-file.ts';
import { layoutFaults, readPages } from './printed-page.test-support.ts';
import { missingTexts } from './printed-text.test-support.ts';
import { renderPdf } from './render.ts';

const organisation = { ...published, site: 'https://mentoring.example/toolkit' };
lendFontFiles(await makeFontFiles());
const form = kitchenSink();
const render = (set: (typeof languageSets)[number], mode: 'fill' | 'print') => {
  const localized = localize(form, set);
  return { localized, ...renderPdf(localized, mode, organisation) };
};

describe.each(languageSets.map((set) => [formatLanguages(set), set] as const))(
  'every field type with every option, %s',
  (_, set) => {
    test('conforms to PDF/UA-1 in both editions', async () => {
      for (const mode of ['fill', 'print'] as const)
        expect(await checkConformance(render(set, mode).bytes)).toEqual([]);
    });

    test('carries every text of the definition in both editions', async () => {
      for (const mode of ['fill', 'print'] as const) {
        const { bytes, localized } = render(set, mode);
        expect(missingTexts(await readPages(bytes), localized, mode)).toEqual([]);
      }
    });

    test('sets no text or field into the margins or over another, in both editions', async () => {
      for (const mode of ['fill', 'print'] as const) {
        const pages = await readPages(render(set, mode).bytes);
        expect(layoutFaults(pages, { left: 25, right: 17, top: 6, bottom: 6 }), mode).toEqual([]);
      }
    });

    test('has the fields of the definition in reading order, and none to fill in by hand', async () => {
      const names = async (bytes: Uint8Array) =>
        (await PDFDocument.load(bytes))
          .getForm()
          .getFields()
          .map((field) => field.getName());
      const filling = render(set, 'fill');
      expect(await names(filling.bytes)).toEqual(formInputs(filling.localized).map(({ id }) => id));
      expect(await names(render(set, 'print').bytes)).toEqual([]);
    });
  },
);

test('the same input gives the same bytes', async () => {
  for (const mode of ['fill', 'print'] as const) {
    const [one, two] = [render(['fi', 'bg'], mode), render(['fi', 'bg'], mode)];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  }
});

test('the footer tells number, version, language, date, guide page and page', async () => {
  const { readText } = await import('./printed-text.test-support.ts');
  const text = await readText(render(['en'], 'print').bytes);
  expect(text).toContain('F99 · version 1.1 · English · 22 November 2026');
  expect(text).toContain('mentoring.example/toolkit/en/toi/overview/');
  expect(text).toMatch(/Page 1 \/ \d/);
});

test('a column head too long for its column stops and says how long', () => {
  const long = changed(({ sections }) => {
    const table = sections[2]?.fields[0];
    if (table?.type === 'table' && table.columns[4])
      table.columns[4].label = { ...table.columns[4].label, fi: 'Epäjärjestelmällisyys' };
  });
  expect(() => renderPdf(localize(long, ['fi']), 'fill', organisation)).toThrow(
    /"Epäjärjestelmällisyys" needs [\d.]+ mm, the column done of everything has [\d.]+ mm \(fi\)/,
  );
});

test('a letter that the fonts do not have stops', () => {
  const strange = changed((one) => {
    one.title = { ...one.title, en: 'Trial 試' };
  });
  expect(() => renderPdf(localize(strange, ['en']), 'print', organisation)).toThrow('kitchen-sink, en, print');
});

test('more pages than the form allows itself stop', () => {
  const short = changed((one) => {
    one.pageLimit = { one: 1, two: 1 };
  });
  expect(() => renderPdf(localize(short, ['fi']), 'print', organisation)).toThrow('its limit is 1');
});
