import { describe, expect, test } from 'vitest';
import type { Input } from '../fields/field-type.ts';
import { formInputs } from '../form/inputs.ts';
import { fillDocx, readDocx } from './answers.ts';
import { documentOf, formNamed, localizedForms, nameOf } from './documents.test-support.ts';
import { unpackParts } from './unzip.ts';
import { formatXml, type XmlElement } from './xml.ts';
import { packParts } from './zip.ts';

const TEXTS = ['Mäkelä & Sons <Oy>', 'Любен „Каравелов“', 'Åsa "the \'first\'"', '1 < 2 && 3 > 2', ' tab\there'.trim()];

/** A value for an input that no other input has, and that is easily broken on the way. */
function valueFor(input: Input, at: number): string {
  const text = `${TEXTS[at % TEXTS.length]} ${at}`;
  const option = input.options?.[at % input.options.length]?.id ?? '';
  const values = {
    text,
    time: `9.${10 + (at % 50)}`,
    signature: text,
    'long-text': `${text}\nЩ\n\nthird`,
    date: `2026-${String((at % 12) + 1).padStart(2, '0')}-05`,
    check: 'yes',
    radio: option,
    choice: option,
  };
  return values[input.kind];
}

describe.each(localizedForms.map((form) => [nameOf(form), form] as const))('%s', (_, form) => {
  const inputs = formInputs(form);

  test('is empty when it is new', () => {
    const answers = readDocx(documentOf(form), inputs);
    expect(Object.keys(answers)).toEqual(inputs.map(({ id }) => id));
    expect(new Set(Object.values(answers))).toEqual(new Set(['']));
  });

  test('gives back every value that was filled in, and is empty again when all are taken out', () => {
    const values = Object.fromEntries(inputs.map((input, at) => [input.id, valueFor(input, at)]));
    const filled = fillDocx(documentOf(form), inputs, values);
    expect(readDocx(filled, inputs)).toEqual(values);
    const emptied = fillDocx(filled, inputs, Object.fromEntries(inputs.map(({ id }) => [id, ''])));
    expect(new Set(Object.values(readDocx(emptied, inputs)))).toEqual(new Set(['']));
  });
});

const form = formNamed('mentoring-agreement.fi-bg');
const inputs = formInputs(form);
const edited = (values: Record<string, string>, edit: (xml: string) => string): Record<string, string> => {
  const parts = unpackParts(fillDocx(documentOf(form), inputs, values));
  const xml = edit(new TextDecoder().decode(parts['word/document.xml']));
  return readDocx(packParts({ ...parts, 'word/document.xml': new TextEncoder().encode(xml) }), inputs);
};

describe('a filled document', () => {
  test('is read in whatever language set the inputs are, because values are ids', () => {
    const values = { pair_meeting_frequency: 'monthly', mentoring_form: 'group', start_date: '2026-03-02' };
    const filled = fillDocx(documentOf(form), inputs, values);
    expect(readDocx(filled, formInputs(formNamed('mentoring-agreement.en')))).toMatchObject(values);
  });

  test('shows a day as the leading language writes it', () => {
    const filled = unpackParts(fillDocx(documentOf(form), inputs, { start_date: '2026-03-02' }))['word/document.xml'];
    expect(new TextDecoder().decode(filled)).toContain('>2.3.2026<');
    expect(new TextDecoder().decode(filled)).toContain('w:fullDate="2026-03-02T00:00:00Z"');
  });

  test('gives a day typed by hand, and what is no day as it is written', () => {
    expect(
      edited({ start_date: '2026-03-02' }, (xml) => xml.replace('>2.3.2026<', '>3. huhtikuuta 2026<')).start_date,
    ).toBe('2026-04-03');
    expect(edited({ start_date: 'syksyllä' }, (xml) => xml).start_date).toBe('syksyllä');
  });

  test('is read by its glyphs when they differ from what the box remembers', () => {
    const answers = edited({}, (xml) => xml.replace(/(w:val="privacy_ack".*?)☐/s, '$1☑'));
    expect(answers.privacy_ack).toBe('yes');
  });

  test('says nothing where two options of one question are ticked', () => {
    const answers = edited({ mentoring_form: 'pair' }, (xml) =>
      xml.replace(/(w:val="mentoring_form=group".*?)☐/s, '$1☒'),
    );
    expect(answers.mentoring_form).toBe('');
  });

  test('is read without text that was struck out, and with split runs put together', () => {
    const answers = edited({ mentor_name: 'Aino Virtanen' }, (xml) =>
      xml.replace(
        '<w:t xml:space="preserve">Aino Virtanen</w:t></w:r>',
        '<w:t>Aino</w:t></w:r><w:del><w:r><w:delText>x</w:delText><w:t>y</w:t></w:r></w:del><w:r><w:t> Virta</w:t></w:r>',
      ),
    );
    expect(answers.mentor_name).toBe('Aino Virta');
  });

  test('takes a prompt that has become ordinary text for no answer', () => {
    const answers = edited({}, (xml) => xml.replaceAll('<w:showingPlcHdr/>', ''));
    expect(new Set(Object.values(answers))).toEqual(new Set(['']));
  });
});

describe('what cannot be done', () => {
  test('a value without a place is refused by name', () => {
    const bytes = documentOf(form);
    expect(() => fillDocx(bytes, inputs, { no_such_place: 'x' })).toThrow(/no place called no_such_place/);
  });

  test('a value that is none of the options is refused with the options', () => {
    const bytes = documentOf(form);
    expect(() => fillDocx(bytes, inputs, { mentoring_form: 'alone' })).toThrow(
      /"alone" is no option[\s\S]*pair, group/,
    );
    expect(() => fillDocx(bytes, inputs, { pair_meeting_frequency: 'never' })).toThrow(/weekly/);
  });

  test('a file that is no Word document is refused', () => {
    expect(() => readDocx(new TextEncoder().encode('%PDF-1.7'), inputs)).toThrow(/not a Word document/);
    const other = packParts({
      'xl/workbook.xml': formatXml({ name: 'x', attributes: {}, children: [] } satisfies XmlElement),
    });
    expect(() => readDocx(other, inputs)).toThrow(/not a Word document/);
  });
});
