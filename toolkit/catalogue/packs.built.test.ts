// Checks the packs that the build has put into dist/files: complete, conforming, every sheet where the manifest says.
import { describe, expect, test } from 'vitest';
import { checkConformance } from '../conformance/check.ts';
import { languageSets, parseLanguages } from '../locales.ts';
import { publishedPacks } from '../pack/test-packs.test-support.ts';
import { countOutline, readPages } from '../pdf/printed-page.test-support.ts';
import { bare } from '../pdf/printed-text.test-support.ts';
import { builtFile, ofFormat } from './built-files.test-support.ts';

const LARGEST_PACK = 3 * 1024 * 1024;

const packs = publishedPacks();

test('every pack is there in every language set, with its stick kit', () => {
  const expected = packs.packs.flatMap(({ id }) => languageSets.map((set) => `${id} ${set.join('-')}`)).sort();
  for (const format of ['pack.pdf', 'zip.json'])
    expect(
      ofFormat(format)
        .flatMap(({ pack, languages }) => (pack ? [`${pack} ${languages}`] : []))
        .sort(),
    ).toEqual(expected);
});

describe.each(packs.packs.map(({ id }) => id))('%s', (id) => {
  const own = (...formats: string[]) => ofFormat(...formats).filter(({ pack }) => pack === id);

  test('every PDF conforms to PDF/UA-1 and is no larger than 3 MB', async () => {
    for (const { path, bytes } of own('pack.pdf', 'a4.pdf')) {
      expect(await checkConformance(builtFile(path)), path).toEqual([]);
      expect(bytes, path).toBeLessThanOrEqual(LARGEST_PACK);
    }
  });

  test('every sheet begins on an odd page, after the one before it, and names itself there', async () => {
    for (const { path, sheets = [], pages, languages } of own('pack.pdf')) {
      const starts = sheets.map(({ page }) => page);
      expect(
        starts.filter((page) => page % 2 === 0),
        path,
      ).toEqual([]);
      expect(
        [...starts].sort((one, two) => one - two),
        path,
      ).toEqual(starts);
      expect(
        sheets.reduce((end, sheet) => Math.max(end, sheet.page + sheet.pages - 1), 0),
        path,
      ).toBe(pages);
      const [lead = 'fi'] = parseLanguages(languages) ?? [];
      const named = sheets.filter(({ source }) => source !== 'first');
      const numbers = named.map(({ page }) => page);
      const printed = (await readPages(builtFile(path), numbers)).map(({ runs }) =>
        bare(runs.map(({ text }) => text).join('')),
      );
      for (const [at, { title, page }] of named.entries())
        expect(printed[at], `${path}, page ${page}`).toContain(bare(title[lead]));
    }
  });

  test('every PDF has an outline with every sheet', async () => {
    for (const { path, sheets = [] } of own('pack.pdf')) {
      expect(await countOutline(builtFile(path)), path).toBeGreaterThanOrEqual(sheets.length);
    }
  });
});
