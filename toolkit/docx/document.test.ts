import { expect, test } from 'vitest';
import { LOCALES, locales } from '../locales.ts';
import { attributeOf, childOf, findElements } from '../xml/xml.ts';
import { visibleText } from './control-content.ts';
import {
  documentOf,
  formNamed,
  OpenedDocument,
  openDocument,
  PUBLISHER,
  picturesOf,
} from './documents.test-support.ts';
import { renderDocx } from './render.ts';

const agreement = await openDocument(formNamed('mentoring-agreement.fi-bg'));

test('says which form, version and languages it is, for programs', () => {
  const properties = agreement.textOf('docProps/custom.xml');
  for (const value of ['templateId', 'mentoring-agreement', 'templateVersion', '1.0', 'templateLanguages', 'fi-bg'])
    expect(properties).toContain(value);
});

test('has a title, a language, the name of the programme and the day of its version', () => {
  const core = agreement.textOf('docProps/core.xml');
  expect(core).toContain('<dc:title>Mentorointisopimus / Споразумение за менторинг</dc:title>');
  expect(core).toContain('<dc:language>fi-FI</dc:language>');
  expect(core).toContain(`<dc:creator>${PUBLISHER.programme.fi}</dc:creator>`);
  expect(core).toContain('2026-11-22T00:00:00Z</dcterms:modified>');
});

test('prints number, version, languages, date and the address of the guide at the foot', () => {
  expect(visibleText(agreement.part('word/footer1.xml'))).toBe(
    'F01 · versio 1.0 · Suomi – Български · 22.11.2026\tSivu 1 / 1\nOhje: mentoring.example/toolkit/fi/planning/agreement/',
  );
});

test('has no protection: the text stays open to the coordinator', () => {
  expect(agreement.textOf('word/settings.xml')).not.toContain('documentProtection');
});

test('numbers parts with the letters of the leading language', async () => {
  for (const lang of locales) {
    const { body } = await openDocument(formNamed(`mentoring-agreement.${lang}`));
    const headings = findElements(body, 'p').filter(
      (paragraph) => attributeOf(childOf(childOf(paragraph, 'pPr'), 'pStyle')) === 'Heading2',
    );
    expect(headings.map((heading) => visibleText(heading)[0]).join('')).toBe(LOCALES[lang].alphabet.slice(0, 6));
  }
});

test('leaves out letters that XML forbids, wherever they stand', async () => {
  const form = formNamed('kitchen-sink.en');
  const spoilt = JSON.parse(
    JSON.stringify(form).replaceAll(/"text":"/g, '$&\\u0000\\u000b\\uffff\\ufffe\\ud800'),
  ) as typeof form;
  const programme = { ...PUBLISHER.programme, en: `\u0001${PUBLISHER.programme.en}\ufffe` };
  expect(JSON.stringify(spoilt)).not.toBe(JSON.stringify(form));
  const bytes = await renderDocx(spoilt, { ...PUBLISHER, programme }, await picturesOf(form));
  expect(Buffer.compare(bytes, await documentOf(form))).toBe(0);
});

test('says in the zip no time of its making', async () => {
  const bytes = Buffer.from(await documentOf(formNamed('kitchen-sink.en')));
  const heads = [0x04034b50, 0x02014b50].map((signature) => {
    const found: number[] = [];
    const start = Buffer.alloc(4);
    start.writeUInt32LE(signature);
    for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + 4)) found.push(at);
    return found;
  });
  const [files = [], entries = []] = heads;
  expect(files).toHaveLength(Object.keys(new OpenedDocument(bytes).parts).length);
  expect(entries).toHaveLength(files.length);
  expect(new Set(files.map((at) => bytes.readUInt32LE(at + 10)))).toEqual(new Set([0x00210000]));
  expect(new Set(entries.map((at) => bytes.readUInt32LE(at + 12)))).toEqual(new Set([0x00210000]));
});
