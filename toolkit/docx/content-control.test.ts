import { describe, expect, test } from 'vitest';
import type { Input } from '../fields/field-type.ts';
import { formInputs } from '../form/inputs.ts';
import { attributeOf, childOf, elementsOf, findElements, localName } from '../xml/xml.ts';
import { contentControl, optionControls } from './content-control.ts';
import { visibleText } from './control-content.ts';
import { formNamed, openDocument, PUBLISHER, picturesOf, propertyOf } from './documents.test-support.ts';
import { drawField } from './fields.ts';
import { sheetOf } from './sheet.ts';
import { optionTag } from './tags.ts';

const finnish = formNamed('kitchen-sink.fi');
const bilingual = formNamed('kitchen-sink.en-bg');
const [inFinnish, inTwo] = [await openDocument(finnish), await openDocument(bilingual)];

/** Tag of a control of each field type, what it is called, the element that makes it what it is, and what it shows. */
const CONTROLS = [
  ['short_text', 'Lyhyt', 'text', 'Kirjoita tähän'],
  ['long_story', 'Kerro enemmän', 'text', 'Kirjoita tähän'],
  ['day', 'Päivä', 'date', 'Valitse päivä'],
  ['starts_at', 'Alkaa', 'text', 'Kirjoita tähän'],
  ['agreed', 'Hyväksyn tämän.', 'checkbox', '☐'],
  ['tags_two', 'Aiheet: toinen', 'checkbox', '☐'],
  ['tags_other', 'Aiheet: muu', 'checkbox', '☐'],
  ['tags_other_text', 'Aiheet: muu, omin sanoin', 'text', 'Kirjoita tähän'],
  ['way=two', 'Tapa: toinen', 'checkbox', '☐'],
  ['feeling=5', 'Miltä tuntui: 5', 'checkbox', '☐'],
  ['open_list', 'Avoin lista', 'dropDownList', 'Valitse'],
  ['open_list_other_text', 'Avoin lista: muu, omin sanoin', 'text', 'Kirjoita tähän'],
  ['everything_2_long', 'Rivi 2: Pitkä', 'text', ''],
  ['everything_7_done', 'Rivi 7: Tehty', 'checkbox', '☐'],
  ['everything_1_mark', 'Rivi 1: Arvio', 'dropDownList', ''],
  ['everything_1_sign', 'Rivi 1: Kuittaus', 'text', ''],
  ['labelled_2_why', 'Mikään ei toimi: Miksi', 'text', ''],
  ['sig_one', 'Koulutuksen järjestäjä', 'text', ''],
  ['sig_one_place_date', 'Koulutuksen järjestäjä: Paikka ja aika', 'text', ''],
] as const;

test.each(CONTROLS)('%s is called "%s", is a %s and shows "%s"', (tag, title, type, shown) => {
  const control = inFinnish.control(tag);
  expect(propertyOf(control, 'alias')).toBe(title);
  expect(propertyOf(control, 'lock')).toBe('sdtLocked');
  expect(localName(elementsOf(control)[0] ?? control)).toBe('sdtPr');
  expect(
    elementsOf(childOf(control, 'sdtPr') ?? control)
      .at(-1)
      ?.name.split(':')[1],
  ).toBe(type);
  expect(visibleText(childOf(control, 'sdtContent') ?? control)).toBe(shown);
});

test('the table of types has a face that draws each field', async () => {
  const sheet = sheetOf(finnish, PUBLISHER, await picturesOf(finnish));
  const kinds = finnish.sections.flatMap(({ fields }) => fields.map((field) => drawField(field, sheet).kind));
  expect(new Set(kinds)).toEqual(new Set(['answer', 'signature', 'table', 'text']));
});

test('an empty control names the building block that Word puts back', () => {
  const blocks = findElements(inTwo.part('word/glossary/document.xml'), 'docPart');
  const texts = new Map(
    blocks.map((block) => [
      attributeOf(childOf(childOf(block, 'docPartPr'), 'name')),
      visibleText(childOf(block, 'docPartBody') ?? block),
    ]),
  );
  const control = inTwo.control('day');
  const properties = childOf(control, 'sdtPr');
  expect(childOf(properties, 'showingPlcHdr')).toBeDefined();
  expect(texts.get(attributeOf(childOf(childOf(properties, 'placeholder'), 'docPart')))).toBe(
    'Pick a date / Изберете дата',
  );
  expect(visibleText(childOf(control, 'sdtContent') ?? control)).toBe('Pick a date / Изберете дата');
});

describe('a control in two languages', () => {
  test('is titled in the leading one', () => {
    expect(propertyOf(inTwo.control('short_text'), 'alias')).toBe('Short');
  });

  test('writes dates as the leading one does', () => {
    const date = childOf(childOf(inTwo.control('day'), 'sdtPr'), 'date');
    expect(attributeOf(childOf(date, 'dateFormat'))).toBe('d MMMM yyyy');
    expect(attributeOf(childOf(date, 'lid'))).toBe('en-GB');
  });

  test('lists options in both, with their ids as values', () => {
    const items = findElements(inTwo.control('open_list'), 'listItem');
    expect(items.map((item) => [attributeOf(item, 'value'), attributeOf(item, 'displayText')])).toEqual([
      ['one', 'the first possibility / първата възможност'],
      ['two', 'the second / втората'],
      ['three', 'the third / третата'],
      ['other', 'other / друго'],
    ]);
  });
});

describe('names longer than Word keeps', () => {
  const form = formNamed('kitchen-sink.en');
  const long = 'x'.repeat(60);
  const input = (extra: Partial<Input>): Input => ({ ...(formInputs(form)[0] as Input), ...extra });

  test('a long title stops the build and names the field', () => {
    const shortLabel = [{ lang: 'en', text: `${long}12345` }] as const;
    expect(() => contentControl(input({ id: 'goal', shortLabel }), sheetOf(form, PUBLISHER, new Map()))).toThrow(
      /65 characters[\s\S]*field goal/,
    );
  });

  test('a box is called by its option alone if label and option are too long together', () => {
    const option = { id: 'one', label: [{ lang: 'en', text: 'the first' }] as const };
    const boxes = optionControls(
      input({ kind: 'radio', shortLabel: [{ lang: 'en', text: long }], options: [option] }),
      sheetOf(form, PUBLISHER, new Map()),
    );
    expect(JSON.stringify(boxes)).toContain('"the first"');
    expect(JSON.stringify(boxes)).not.toContain(`${long}: `);
  });

  test('a tag of input and option has an equals sign between them', () => {
    expect(optionTag({ id: 'way' }, { id: 'online' })).toBe('way=online');
  });
});
