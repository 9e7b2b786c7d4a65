import { describe, expect, test } from 'vitest';
import type { Input } from '../fields/field-type.ts';
import { formInputs } from '../form/inputs.ts';
import { fillDocx, openDocx } from './answers.ts';
import { documentOf, formNamed, withXml } from './documents.test-support.ts';

/** What LibreOffice 7 does to a document when it saves it: every tag goes, everything else stays in its place. */
const stripTags = (bytes: Uint8Array, edit = (xml: string) => xml): Uint8Array =>
  withXml(bytes, (xml) => edit(xml.replace(/<w:tag [^>]*\/>/g, '')));

function answerTo({ kind, options }: Input, at: number): string {
  if (kind === 'check') return at % 2 ? 'yes' : '';
  if (options) return options[at % options.length]?.id ?? '';
  return kind === 'date' ? '2026-11-05' : `Åsa\u00a0„жълъди“ & <${at}>`;
}

describe.each(['mentoring-agreement.fi-bg', 'meeting-plan.en', 'attendance-list.bg', 'kitchen-sink.fi-en'])(
  '%s without tags',
  (name) => {
    const form = formNamed(name);
    const inputs = formInputs(form);
    const answers = Object.fromEntries(inputs.map((input, at) => [input.id, answerTo(input, at)]));

    test('gives back every answer by the place it stands in', async () => {
      const blank = await documentOf(form);
      expect(openDocx(stripTags(fillDocx(blank, inputs, answers)), blank).read(inputs)).toEqual(answers);
    });

    test('is empty when nothing was filled in', async () => {
      const blank = await documentOf(form);
      expect(openDocx(stripTags(blank), blank).read(inputs)).toEqual(
        Object.fromEntries(inputs.map(({ id }) => [id, ''])),
      );
    });
  },
);

test('a document that lost its tags and was rearranged is refused, not guessed at', async () => {
  const form = formNamed('mentoring-agreement.fi');
  const blank = await documentOf(form);
  const cut = stripTags(blank, (xml) => xml.replace(/<w:p>(?:(?!<\/w:p>).)*Osapuolet.*?<\/w:p>/s, ''));
  expect(() => openDocx(cut, blank).read(formInputs(form))).toThrow('has been rearranged');
});
