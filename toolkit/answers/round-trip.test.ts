// What is filled in comes back as it was, and the same from every kind of file: every form, language set and format.
import { describe, expect, test, vi } from 'vitest';
import { renderDocx } from '../docx/render.ts';
import type { Input } from '../fields/field-type.ts';
import type { Answers } from '../form/answers.ts';
import { askedForm } from '../form/asked.ts';
import { formInputs } from '../form/inputs.ts';
import { type LocalizedForm, localize } from '../form/localize.ts';
import { organisation, publishedForms } from '../form/test-forms.test-support.ts';
import { formatLanguages, languageSets } from '../locales.ts';
import { lendFontFiles } from '../pdf/field-font.ts';
import { makeFontFiles } from '../pdf/field-font-file.ts';
import { renderPdf } from '../pdf/render.ts';
import { fillBlank } from './fill.ts';
import { readFilled } from './read.ts';

lendFontFiles(await makeFontFiles());
const forms = publishedForms();
const asked = forms.map(askedForm);
const DATES = ['2026-11-05', '05/11/2026', 'keväällä', '2028-02-29'];
const TIMES = ['09:05', 'noin viisi', '17:30'];
const TEXTS = [' Щърбанов & <Öhman> ', 'a\u00a0b yh\u00addys „ж“', 'Ștefan Nguyễn Əli', '"\'\\(x)\t!'];

/** Something for each input that is easily broken on the way, as far as its place takes it. */
function answerTo({ kind, options, maxLength }: Input, at: number): string {
  if (kind === 'check') return at % 3 === 0 ? '' : 'yes';
  if (options) return options[at % options.length]?.id ?? '';
  if (kind === 'date') return DATES[at % DATES.length] ?? '';
  if (kind === 'time') return TIMES[at % TIMES.length] ?? '';
  const text = `${TEXTS[at % TEXTS.length]}${kind === 'long-text' ? '\n\nb ' : ''}`;
  return text.slice(0, maxLength);
}

const answersTo = (form: LocalizedForm): Answers =>
  Object.fromEntries(
    formInputs(form).map((input, at) => [input.id, input.kind === 'signature' ? '' : answerTo(input, at)]),
  );

const BLANKS = {
  pdf: async (form: LocalizedForm) => renderPdf(form, 'fill', organisation).bytes,
  docx: async (form: LocalizedForm) => renderDocx(form, organisation),
};

describe.each(forms.map((form) => [form.id, form] as const))('%s', (_, form) => {
  test('gives back from PDF and Word what was filled in, in every language set', { timeout: 120_000 }, async () => {
    for (const set of languageSets) {
      const localized = localize(form, set);
      const answers = answersTo(localized);
      for (const [format, makeBlank] of Object.entries(BLANKS)) {
        const filled = await fillBlank(await makeBlank(localized), askedForm(form).inputs, answers);
        const read = await readFilled(filled, asked);
        expect(read, `${formatLanguages(set)} ${format}`).toMatchObject({
          form: form.id,
          languages: formatLanguages(set),
          answers,
          notices: [],
        });
      }
    }
  });
});

test('a file is filled in and read without anything of Node', async () => {
  const localized = localize(forms[0]!, ['fi']);
  const answers = answersTo(localized);
  const blanks = await Promise.all(Object.values(BLANKS).map((make) => make(localized)));
  vi.stubGlobal('Buffer', undefined);
  vi.stubGlobal('process', undefined);
  const read = [];
  const { inputs } = asked[0]!;
  for (const blank of blanks) read.push(await readFilled(await fillBlank(blank, inputs, answers), asked));
  vi.unstubAllGlobals();
  expect(read.map((one) => one.answers)).toEqual([answers, answers]);
});
