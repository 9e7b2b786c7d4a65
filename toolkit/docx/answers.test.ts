import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Input } from '../fields/field-type.ts';
import { formInputs } from '../form/inputs.ts';
import { fillDocx, openDocx } from './answers.ts';
import { documentOf, formNamed, inEverySet, nameOf, withXml } from './documents.test-support.ts';
import { unpackParts } from './opened.ts';

const TEXTS = ['Mäkelä & Sons <Oy>', 'Любен „Каравелов“', 'Åsa "the \'first\'"', '1 < 2 && 3 > 2', ' tab\there'.trim()];

/** A value for an input that no other input has, and that is easily broken on the way. */
function valueFor(input: Input, at: number): string {
  const text = `${TEXTS[at % TEXTS.length]} ${at}`;
  const option = input.options?.[at % input.options.length]?.id ?? '';
  const values = {
    text,
    time: `09:${10 + (at % 50)}`,
    signature: text,
    'long-text': `${text}\nЩ\n\nthird`,
    date: `2026-${String((at % 12) + 1).padStart(2, '0')}-05`,
    check: 'yes',
    radio: option,
    choice: option,
  };
  return values[input.kind];
}

test.each(inEverySet('kitchen-sink').map((form) => [nameOf(form), form] as const))(
  '%s is empty when it is new, gives back every value filled in, and is empty when all are taken out',
  async (_, form) => {
    const inputs = formInputs(form);
    const blank = await documentOf(form);
    const empty = Object.fromEntries(inputs.map(({ id }) => [id, '']));
    const read = openDocx(blank).read(inputs);
    expect(read).toEqual(empty);
    expect(Object.keys(read)).toEqual(Object.keys(empty));
    const values = Object.fromEntries(inputs.map((input, at) => [input.id, valueFor(input, at)]));
    const filled = fillDocx(blank, inputs, values);
    expect(openDocx(filled).read(inputs)).toEqual(values);
    expect(openDocx(fillDocx(filled, inputs, empty)).read(inputs)).toEqual(empty);
  },
);

const form = formNamed('mentoring-agreement.fi-bg');
const inputs = formInputs(form);
const bytes = await documentOf(form);
const edited = (values: Record<string, string>, edit: (xml: string) => string): Record<string, string> =>
  openDocx(withXml(fillDocx(bytes, inputs, values), edit)).read(inputs);

describe('a filled document', () => {
  test('is read in whatever language set the inputs are, because values are ids', () => {
    const values = { pair_meeting_frequency: 'monthly', mentoring_form: 'group', start_date: '2026-03-02' };
    const filled = fillDocx(bytes, inputs, values);
    expect(openDocx(filled).read(formInputs(formNamed('mentoring-agreement.en')))).toMatchObject(values);
  });

  test('shows a day as the leading language writes it', () => {
    const filled = unpackParts(fillDocx(bytes, inputs, { start_date: '2026-03-02' }))['word/document.xml'];
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

  test('has no letter in it that XML forbids, and reads on', () => {
    const filled = fillDocx(bytes, inputs, { mentor_name: 'Ai\u0000no\u0007 Virta\uffffnen\ud800' });
    expect(new TextDecoder().decode(unpackParts(filled)['word/document.xml'])).toContain('>Aino Virtanen\ufffd<');
    expect(openDocx(filled).read(inputs).mentor_name).toBe('Aino Virtanen\ufffd');
  });

  test('takes a prompt that has become ordinary text for no answer', () => {
    const answers = edited({}, (xml) => xml.replaceAll('<w:showingPlcHdr/>', ''));
    expect(new Set(Object.values(answers))).toEqual(new Set(['']));
  });
});

describe('what cannot be done', () => {
  test('a value without a place is refused by name', () => {
    expect(() => fillDocx(bytes, inputs, { no_such_place: 'x' })).toThrow(/no place called no_such_place/);
  });

  test('a value that is none of the options is refused with the options', () => {
    expect(() => fillDocx(bytes, inputs, { mentoring_form: 'alone' })).toThrow(
      /"alone" is no option[\s\S]*pair, group/,
    );
    expect(() => fillDocx(bytes, inputs, { pair_meeting_frequency: 'never' })).toThrow(/weekly/);
  });

  test('a file that is no Word document is refused', () => {
    expect(() => openDocx(new TextEncoder().encode('%PDF-1.7'))).toThrow(/not a Word document/);
    const other = zipSync({ 'xl/workbook.xml': strToU8('<x/>') });
    expect(() => openDocx(other)).toThrow(/not a Word document/);
  });
});
