// Every letter that people may type, typed by PDFium into a field and drawn by it, beside the same outlines of the whole
// face drawn by sharp: the picture is that of the letter, or a gap.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import fontkit from '@pdf-lib/fontkit';
import { PDFDocument, PDFName } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { checkConformance } from '../conformance/check.ts';
import { formInputs } from '../form/inputs.ts';
import { localize } from '../form/localize.ts';
import { kitchenSink, organisation } from '../form/test-forms.test-support.ts';
import { fillPdf, openPdf } from './answers.ts';
import { lendFontFiles } from './field-font.ts';
import { makeFontFiles } from './field-font-file.ts';
import { REPERTOIRE } from './field-letters.ts';
import { loadFieldFace } from './fonts.ts';
import { around, difference, inkOf, type Picture, SCALE } from './ink.test-support.ts';
import { typeWithPdfium } from './pdfium-typist.test-support.ts';
import { renderPdf } from './render.ts';

interface Outline {
  readonly advanceWidth: number;
  readonly path: { toSVG(): string };
}
interface Face {
  hasGlyphForCodePoint(code: number): boolean;
  glyphForCodePoint(code: number): Outline;
}
const face = fontkit.create(loadFieldFace()) as unknown as Face;

const FIELD = 'long_story';
/** The size in which the field shows its text. */
let size: number;
/** Of the first line, in points below the top, give or take REACH. */
const baseline = () => size + 1;
/** How far PDFium's first letter may stand from where the reference has it, in pixels. */
const REACH = 6;
const form = localize(kitchenSink(), ['fi']);
const inputs = formInputs(form);
const library = PDFiumLibrary.init();
let blank: Uint8Array;
/** From 0. */
let page: number;
let box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

beforeAll(async () => {
  lendFontFiles(await makeFontFiles());
  blank = renderPdf(form, 'fill', organisation).bytes;
  const document = await PDFDocument.load(blank);
  const field = document.getForm().getTextField(FIELD);
  const [widget] = field.acroField.getWidgets();
  size = Number(/([\d.]+) Tf/.exec(field.acroField.getDefaultAppearance() ?? '')?.[1]);
  box = widget!.getRectangle();
  page = document.getPages().findIndex(({ ref }) => ref === widget!.P());
});

/** The field as PDFium draws it. */
async function pictureOf(pdf: Uint8Array): Promise<Picture> {
  const document = await (await library).loadDocument(pdf);
  const drawn = await document.getPage(page).render({ scale: SCALE, render: 'bitmap', renderFormFields: true });
  const image = sharp(drawn.data, { raw: { width: drawn.width, height: drawn.height, channels: 4 } });
  const region = {
    left: Math.floor(box.x * SCALE),
    top: Math.floor(drawn.height - (box.y + box.height) * SCALE),
    width: Math.floor(box.width * SCALE),
    height: Math.floor(box.height * SCALE),
  };
  document.destroy();
  return inkOf(image.flatten({ background: '#fff' }).extract(region));
}

const typed = async (text: string) => pictureOf(await typeWithPdfium(blank, inputs, { [FIELD]: text }));

/** A line of letters from the whole face, on a baseline about where PDFium has it; and where each letter begins and ends. */
async function reference(codes: readonly number[], like: Picture) {
  let x = 1.5;
  const cells = codes.map((code) => {
    const { advanceWidth, path } = face.glyphForCodePoint(code);
    const at = x;
    x += (advanceWidth / 1000) * size;
    const scale = (size / 1000) * SCALE;
    const svg = `<path transform="translate(${at * SCALE} ${baseline() * SCALE}) scale(${scale} ${-scale})" d="${path.toSVG()}"/>`;
    return { code, from: Math.round(at * SCALE), to: Math.round(x * SCALE), svg };
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${like.width}" height="${like.height}"><rect width="100%" height="100%" fill="#fff"/>${cells.map((cell) => cell.svg).join('')}</svg>`;
  return { cells, picture: await inkOf(sharp(Buffer.from(svg))) };
}

/** Letters whose pictures differ from the reference by more than half of their ink, wherever they stand. */
async function strangers(codes: readonly number[]): Promise<string[]> {
  const drawn = await typed(String.fromCodePoint(...codes));
  const { cells, picture } = await reference(codes, drawn);
  const rows = around(REACH).map(
    (dy) => [dy, Math.min(...around(REACH).map((dx) => difference(drawn, picture, 0, 80, [dx, dy])))] as const,
  );
  const [dy] = rows.reduce((best, row) => (row[1] < best[1] ? row : best));
  return cells.flatMap(({ code, from, to }) => {
    const [best = 1] = around(REACH)
      .map((dx) => difference(drawn, picture, from - 1, to + 1, [dx, dy]))
      .sort((one, two) => one - two);
    return best > 0.5 ? [`${String.fromCodePoint(code)} ${best.toFixed(2)}`] : [];
  });
}

test('blanks and hyphens are those that they look like, and what only breaks or directs a text shows nothing', async () => {
  const plain = await typed('a b c-d-e f');
  expect(await typed('a\u00a0b\u202fc\u2011d\u2010e\u00ad\u200b\u200f f')).toEqual(plain);
});

test.each(['α', 'ა', 'ع', '漢', '😀'])('%s, which the face does not have, is a gap', async (letter) => {
  const [gap, letters] = [await typed(`|${letter}|`), await typed('||')];
  const sum = ({ ink }: Picture) => ink.reduce((all, one) => all + one, 0);
  expect(sum(gap) / sum(letters)).toBeCloseTo(1, 1);
  expect(gap).not.toEqual(letters);
});

test('a program fills in the same letters, and a gap for what the face does not have', async () => {
  const text = 'Ștefan Nguyễn, Əli\u00a0Ґ|漢|';
  const filled = await fillPdf(blank, inputs, { [FIELD]: text });
  expect((await openPdf(filled)).read(inputs)).toMatchObject({ [FIELD]: text });
  expect(await checkConformance(filled)).toEqual([]);
});

test('whatever is typed in Firefox, no program is told to draw the fields anew', async () => {
  const document = await getDocument({ data: blank.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const fields = (await document.getFieldObjects()) as Record<string, { id: string }[]>;
  const text = 'Ștefan\u00a0Əli\u00ad Αθήνα علي 漢字 😀 🦉';
  document.annotationStorage.setValue(fields[FIELD]![0]!.id, { value: text });
  const saved = await PDFDocument.load(await document.saveDocument());
  expect(saved.getForm().acroForm.dict.has(PDFName.of('NeedAppearances'))).toBe(false);
  expect((await openPdf(await saved.save())).read(inputs)).toMatchObject({ [FIELD]: text });
});

test('the face has every letter of the repertoire', () => {
  expect(REPERTOIRE.filter((code) => !face.hasGlyphForCodePoint(code))).toEqual([]);
});

const isMark = (code: number): boolean => code >= 0x300 && code < 0x370;
/** What has a shape of its own; blanks and marks that stand over other letters have tests of their own. */
const LETTERS = REPERTOIRE.filter((code) => !isMark(code) && ![0x20, 0xa0, 0xad, 0x2007, 0x200b].includes(code));
const LINE = 55;
const lines = Array.from({ length: Math.ceil(LETTERS.length / LINE) }, (_, at) =>
  LETTERS.slice(at * LINE, (at + 1) * LINE),
);

test.each(lines.map((line) => [String.fromCodePoint(...line), line] as const))('%s', async (_, line) => {
  expect(await strangers(line)).toEqual([]);
});
