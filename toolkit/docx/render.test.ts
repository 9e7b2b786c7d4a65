import { describe, expect, test } from 'vitest';
import { formInputs } from '../form/inputs.ts';
import { LOCALES, locales } from '../locales.ts';
import {
  controlsOf,
  documentOf,
  formNamed,
  localizedForms,
  nameOf,
  partOf,
  propertyOf,
  SITE,
  textParts,
} from './documents.test-support.ts';
import { renderDocx } from './render.ts';
import { inputOfTag } from './tags.ts';
import { unpackParts } from './unzip.ts';
import { visibleText } from './visible-text.ts';
import { attributeOf, childOf, elementsOf, findElements, localName, type XmlElement } from './xml.ts';

const bodyOf = (form: (typeof localizedForms)[number]): XmlElement => {
  const body = childOf(partOf(documentOf(form), 'word/document.xml'), 'body');
  if (!body) throw new Error('no body');
  return body;
};

describe.each(localizedForms.map((form) => [nameOf(form), form] as const))('%s', (_, form) => {
  test('has a control for every input, in the order of the inputs', () => {
    const ids = controlsOf(documentOf(form)).map((control) => inputOfTag(propertyOf(control, 'tag') ?? ''));
    expect(ids.filter((id, at) => id !== ids[at - 1])).toEqual(formInputs(form).map(({ id }) => id));
  });

  test('gives every control its own tag, id and a title that Word can keep', () => {
    const controls = controlsOf(documentOf(form));
    for (const name of ['tag', 'id'])
      expect(new Set(controls.map((control) => propertyOf(control, name))).size).toBe(controls.length);
    for (const control of controls) {
      expect(propertyOf(control, 'lock')).toBe('sdtLocked');
      expect(propertyOf(control, 'alias')?.length).toBeGreaterThan(0);
      for (const name of ['alias', 'tag']) expect(propertyOf(control, name)?.length).toBeLessThanOrEqual(64);
      expect(findElements(control, 'dataBinding')).toEqual([]);
    }
  });

  test('says the language of every run', () => {
    const tags: readonly string[] = form.languages.map((lang) => LOCALES[lang].tag);
    for (const run of textParts(documentOf(form)).flatMap((part) => findElements(part, 'r')))
      expect(tags).toContain(attributeOf(childOf(childOf(run, 'rPr'), 'lang')));
  });

  test('has one title, a heading for every part, and no jump between levels', () => {
    const styles = findElements(bodyOf(form), 'pStyle').map((style) => attributeOf(style));
    const levels = styles.filter((style) => style?.startsWith('Heading'));
    expect(levels).toEqual(['Heading1', ...form.sections.map(() => 'Heading2')]);
  });

  test('describes every table, repeats its head row, and keeps its rows whole', () => {
    for (const table of findElements(bodyOf(form), 'tbl')) {
      const properties = childOf(table, 'tblPr');
      expect(attributeOf(childOf(properties, 'tblCaption'))).toBeTruthy();
      expect(attributeOf(childOf(properties, 'tblDescription'))).toBeTruthy();
      const rows = elementsOf(table).filter((child) => localName(child) === 'tr');
      expect(childOf(childOf(rows[0], 'trPr'), 'tblHeader')).toBeDefined();
      for (const row of rows) expect(childOf(childOf(row, 'trPr'), 'cantSplit')).toBeDefined();
      for (const name of ['gridSpan', 'vMerge', 'tbl']) expect(findElements(table, name)).toEqual([]);
    }
  });

  test('has tables exactly as wide as the text, with one width per column', () => {
    const body = bodyOf(form);
    const page = childOf(childOf(body, 'sectPr'), 'pgSz');
    const margin = childOf(childOf(body, 'sectPr'), 'pgMar');
    const width =
      Number(attributeOf(page, 'w')) - Number(attributeOf(margin, 'left')) - Number(attributeOf(margin, 'right'));
    for (const table of findElements(body, 'tbl')) {
      const columns = findElements(table, 'gridCol').map((column) => Number(attributeOf(column, 'w')));
      expect(columns.reduce((sum, column) => sum + column, 0)).toBe(width);
      for (const row of findElements(table, 'tr')) expect(findElements(row, 'tc')).toHaveLength(columns.length);
    }
  });

  test('has no empty paragraph but where there is room to draw, and text between any two tables', () => {
    const body = bodyOf(form);
    const drawings = form.sections.flatMap(({ fields }) =>
      fields.filter((field) => field.type === 'drawing' && field.kind !== 'risk-matrix'),
    );
    const empty = findElements(body, 'p').filter((paragraph) => visibleText(paragraph) === '');
    expect(empty).toHaveLength(drawings.length);
    const names = elementsOf(body).map(localName);
    expect(names.filter((name, at) => name === 'tbl' && names[at - 1] === 'tbl')).toEqual([]);
  });

  test('gives the same bytes again', () => {
    expect(renderDocx(form, { site: SITE })).toEqual(documentOf(form));
  });
});

const agreement = formNamed('mentoring-agreement.fi-bg');
const facts = (name: string): string => new TextDecoder().decode(unpackParts(documentOf(agreement))[name]);

test('says which form, version and languages it is, for programs', () => {
  const properties = facts('docProps/custom.xml');
  for (const value of ['templateId', 'mentoring-agreement', 'templateVersion', '1.0', 'templateLanguages', 'fi-bg'])
    expect(properties).toContain(value);
});

test('has a title, a language and the day of its version', () => {
  const core = facts('docProps/core.xml');
  expect(core).toContain('<dc:title>Mentorointisopimus / Споразумение за менторинг</dc:title>');
  expect(core).toContain('<dc:language>fi-FI</dc:language>');
  expect(core).toContain('2026-11-22T00:00:00Z</dcterms:modified>');
});

test('prints number, version, languages, date and the address of the guide at the foot', () => {
  expect(visibleText(partOf(documentOf(agreement), 'word/footer1.xml'))).toBe(
    'F01 · versio 1.0 · Suomi – Български · 22.11.2026\tSivu 1 / 1\nOhje: mentoring.example/toolkit/fi/planning/agreement/',
  );
});

test('has no protection: the text stays open to the coordinator', () => {
  expect(facts('word/settings.xml')).not.toContain('documentProtection');
});

test('numbers parts with the letters of the leading language', () => {
  for (const lang of locales) {
    const paragraphs = findElements(bodyOf(formNamed(`mentoring-agreement.${lang}`)), 'p');
    const headings = paragraphs.filter(
      (paragraph) => attributeOf(childOf(childOf(paragraph, 'pPr'), 'pStyle')) === 'Heading2',
    );
    expect(headings.map((heading) => visibleText(heading)[0]).join('')).toBe(LOCALES[lang].alphabet.slice(0, 6));
  }
});
