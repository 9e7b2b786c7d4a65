// Name cards, with the face of a built form: they conform, and every name can be read and is whole.
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { builtFile, ofFormat } from '../catalogue/built-files.test-support.ts';
import { checkConformance } from '../conformance/check.ts';
import { greenFace } from '../form/test-face.test-support.ts';
import { publishedProgramme } from '../form/test-forms.test-support.ts';
import { formatLanguages } from '../locales.ts';
import { readPages } from '../pdf/printed-page.test-support.ts';
import { readText } from '../pdf/printed-text.test-support.ts';
import { type Names, newWishes, withPairs } from '../plan/browser.ts';
import { makePlanPapers } from './make.ts';
import type { Look } from './wish.ts';

/** Of people whose languages the forms know, and of one with more names than anybody expects. */
const NAMES = [
  'Ängla Öhrn-Åkesson',
  'Щъркел Йорданова',
  'Nguyễn Thị Hồng Đào',
  'Łukasz Żółć',
  'Gülşah İğdır',
  'Ștefan Țîrlea',
  'Ґалина Їжак',
  'Өмүрбек Ҷалолов',
  'José María Núñez',
  'Jānis Bērziņš',
  'María del Carmen Konstantina Aleksandra von Hohenlohe-Waldenburg-Schillingsfürst de la Santísima Trinidad',
  'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschafers',
];
const facts = { programme: 'Mentorointi', organiser: 'Silta ry', group: '', coordinator: '', contact: '', place: '' };
const { colours } = publishedProgramme().organisation;

async function make(names: readonly string[], look: Look = colours) {
  const pairs = Array.from(
    { length: Math.ceil(names.length / 2) },
    (_, at): Names => ({ mentor: names[2 * at] ?? '', mentee: names[2 * at + 1] ?? '' }),
  );
  const wishes = withPairs(newWishes('fi', '2026-10-05'), pairs, 'fi-bg');
  return makePlanPapers(
    { kind: 'name-cards', wishes, locale: 'fi', facts, known: {}, look },
    {
      forms: [],
      getBlank: async (form, languages) => {
        const set = formatLanguages(languages);
        return builtFile(ofFormat('pdf').find((file) => file.form === form && file.languages === set)!.path);
      },
      onProgress: () => undefined,
    },
  );
}

const people = (count: number) => Array.from({ length: count }, (_, at) => `${NAMES[at % 12]} ${at}`);

test.each([1, 8, 9, 60])('cards of %i people conform, eight on a sheet, and each name is read back', async (count) => {
  const { bytes, count: pages, leftOut } = await make(people(count));
  expect(await checkConformance(bytes)).toEqual([]);
  expect([pages, leftOut]).toEqual([Math.ceil(count / 8), []]);
  const document = await PDFDocument.load(bytes);
  expect(document.getPageCount()).toBe(pages);
  expect(document.catalog.getOrCreateViewerPreferences().getDuplex()).toBe('Simplex');
  // The reader leaves out the blank at which a line breaks.
  const text = (await readText(bytes)).replaceAll(' ', '');
  for (const name of people(count)) expect(text).toContain(name.replaceAll(' ', ''));
  for (const word of ['Mentori', 'Ментор', 'P1', 'Mentorointi', 'Siltary']) expect(text).toContain(word);
});

test('every word stands within its card, however long the name', async () => {
  const { bytes } = await make(NAMES);
  for (const { runs, width, height } of await readPages(bytes))
    for (const { left, right, bottom, top, text } of runs.filter((run) => run.text.trim() !== '')) {
      const [column, row] = [Math.floor(left / (width / 2)), Math.floor(bottom / (height / 4))];
      expect(Math.floor(right / (width / 2)), text).toBe(column);
      expect(Math.floor(top / (height / 4)), text).toBe(row);
    }
});

test('a name with letters that the face does not have is left to a pen, and told', async () => {
  const { bytes, leftOut } = await make(['محمد', 'Anna']);
  expect(leftOut).toEqual(['محمد']);
  expect(await checkConformance(bytes)).toEqual([]);
});

test('with the organiser on them the cards conform and say the name once', async () => {
  const { line } = await greenFace();
  const { bytes } = await make(people(9), { ...colours, organiser: line });
  expect(await checkConformance(bytes)).toEqual([]);
  expect(new TextDecoder('latin1').decode(bytes).match(/\/Subtype\s*\/Image/g)).toHaveLength(1);
  expect(await readText(bytes)).not.toContain('Silta ry');
});

test('the same names give the same bytes', async () => {
  expect((await make(people(9))).bytes).toEqual((await make(people(9))).bytes);
});
