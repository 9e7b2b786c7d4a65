// What every Word document is asked, whichever form it was made from.
import { expect } from 'vitest';
import { LOCALES } from '../locales.ts';
import { attributeOf, childOf, elementsOf, findElements, localName, type XmlElement } from '../xml/xml.ts';
import { CONTROL_CHECKS } from './control-checks.test-support.ts';
import { visibleText } from './control-content.ts';
import type { Check } from './documents.test-support.ts';

const saysLanguages: Check = ({ textParts }, { languages }, name) => {
  const tags: readonly (string | undefined)[] = languages.map((lang) => LOCALES[lang].tag);
  const runs = textParts.flatMap((part) => findElements(part, 'r'));
  expect(runs.length, name).toBeGreaterThan(0);
  expect(
    runs.map((run) => attributeOf(childOf(childOf(run, 'rPr'), 'lang'))).filter((tag) => !tags.includes(tag)),
    name,
  ).toEqual([]);
};

const hasHeadings: Check = ({ body }, form, name) => {
  const styles = findElements(body, 'pStyle').map((style) => attributeOf(style));
  const levels = styles.filter((style) => style?.startsWith('Heading'));
  expect(levels, name).toEqual(['Heading1', ...form.sections.map(() => 'Heading2')]);
};

/** The flags of a table's look as the number that they make (§17.4.55). */
const FLAGS = { firstRow: 0x20, lastRow: 0x40, firstColumn: 0x80, lastColumn: 0x100, noHBand: 0x200, noVBand: 0x400 };

const describesTables: Check = ({ body }, _, name) => {
  for (const table of findElements(body, 'tbl')) {
    const properties = childOf(table, 'tblPr');
    expect(attributeOf(childOf(properties, 'tblCaption')), name).toBeTruthy();
    expect(attributeOf(childOf(properties, 'tblDescription')), name).toBeTruthy();
    const look = childOf(properties, 'tblLook');
    const flags = Object.entries(FLAGS).filter(([flag]) => attributeOf(look, flag) === '1');
    const number = flags.reduce((sum, [, bit]) => sum + bit, 0);
    expect(Number.parseInt(attributeOf(look) ?? '', 16), name).toBe(number);
    const rows = elementsOf(table).filter((child) => localName(child) === 'tr');
    expect(childOf(childOf(rows[0], 'trPr'), 'tblHeader'), name).toBeDefined();
    for (const row of rows) expect(childOf(childOf(row, 'trPr'), 'cantSplit'), name).toBeDefined();
    for (const merged of ['gridSpan', 'vMerge', 'tbl']) expect(findElements(table, merged), name).toEqual([]);
  }
};

const fillsWidth: Check = ({ body }, _, name) => {
  const section = childOf(body, 'sectPr');
  const [page, margin] = [childOf(section, 'pgSz'), childOf(section, 'pgMar')];
  const width =
    Number(attributeOf(page, 'w')) - Number(attributeOf(margin, 'left')) - Number(attributeOf(margin, 'right'));
  const tables = findElements(body, 'tbl');
  expect(tables.length, name).toBeGreaterThan(0);
  for (const table of tables) {
    const columns = findElements(table, 'gridCol').map((column) => Number(attributeOf(column, 'w')));
    expect(
      columns.reduce((sum, column) => sum + column, 0),
      name,
    ).toBe(width);
    for (const row of findElements(table, 'tr')) expect(findElements(row, 'tc'), name).toHaveLength(columns.length);
  }
};

/** A control may show nothing, and a picture has no text. */
const isEmpty = (paragraph: XmlElement): boolean =>
  visibleText(paragraph) === '' && ['sdt', 'drawing'].every((inner) => findElements(paragraph, inner).length === 0);

const hasNoGaps: Check = ({ body }, _, name) => {
  expect(findElements(body, 'p').filter(isEmpty), name).toEqual([]);
  const names = elementsOf(body).map(localName);
  expect(
    names.filter((element, at) => element === 'tbl' && names[at - 1] === 'tbl'),
    name,
  ).toEqual([]);
};

/** Prompts that stand in cells; a letter of 9.5 points is at most 1.9 mm wide on average, and the cell's edges take 2.4 mm. */
const keepsRowsLow: Check = ({ body }, _, name) => {
  const long = findElements(body, 'tc').flatMap((cell) => {
    const width = (Number(attributeOf(childOf(childOf(cell, 'tcPr'), 'tcW'), 'w')) * 25.4) / 1440 - 2.4;
    const prompts = findElements(cell, 'sdt').filter((control) => childOf(childOf(control, 'sdtPr'), 'showingPlcHdr'));
    return prompts
      .map((control) => visibleText(childOf(control, 'sdtContent') ?? control))
      .filter((prompt) => prompt.length * 1.9 > width);
  });
  expect(long, name).toEqual([]);
};

const breaksPagesForSheets: Check = ({ body }, { sections }, name) => {
  const breaks = findElements(body, 'p').filter((paragraph) => childOf(childOf(paragraph, 'pPr'), 'pageBreakBefore'));
  const real = breaks.filter((paragraph) => attributeOf(childOf(childOf(paragraph, 'pPr'), 'pageBreakBefore')) !== '0');
  expect(real, name).toHaveLength(sections.filter(({ ownSheet }) => ownSheet).length);
};

const describesPictures: Check = ({ body }, form, name) => {
  const drawn = form.sections.flatMap(({ id, fields }) => [
    ...(form.poster?.kind === 'mind-map' && form.poster.section === id ? [id] : []),
    ...fields.flatMap((field) => (field.type === 'drawing' && field.kind !== 'risk-matrix' ? [field.id] : [])),
  ]);
  const pictures = findElements(body, 'docPr').map((picture) => ({
    id: attributeOf(picture, 'name'),
    text: attributeOf(picture, 'descr') ?? '',
    decorative: findElements(picture, 'decorative').length > 0,
  }));
  expect(
    pictures.filter(({ decorative }) => !decorative).map(({ id }) => id),
    name,
  ).toEqual(drawn);
  for (const { text, decorative } of pictures) expect(text.length > 3, name).toBe(!decorative);
};

export const CHECKS: Readonly<Record<string, Check>> = {
  ...CONTROL_CHECKS,
  'says the language of every run': saysLanguages,
  'has one title, a heading for every part, and no jump between levels': hasHeadings,
  'describes every table, repeats its head row, and keeps its rows whole': describesTables,
  'has tables exactly as wide as the text, with one width per column': fillsWidth,
  'has no empty paragraph, and text between any two tables': hasNoGaps,
  'prompts in a cell on one line, or not at all': keepsRowsLow,
  'begins a page only for a part that is a sheet of its own': breaksPagesForSheets,
  'says in words what each picture shows': describesPictures,
};
