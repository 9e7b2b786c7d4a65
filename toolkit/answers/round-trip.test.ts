// What is filled in comes back as it was, and the same from every kind of file: every field type in every language set.
// round-trip.built.test.ts fills in all files.
import { expect, test, vi } from 'vitest';
import { renderDocx } from '../docx/render.ts';
import { askedForm } from '../form/asked.ts';
import { type LocalizedForm, localize } from '../form/localize.ts';
import { kitchenSink, organisation } from '../form/test-forms.test-support.ts';
import { formatLanguages, languageSets } from '../locales.ts';
import { lendFontFiles } from '../pdf/field-font.ts';
import { makeFontFiles } from '../pdf/field-font-file.ts';
import { renderPictures } from '../pdf/pictures.ts';
import { renderPdf } from '../pdf/render.ts';
import { fillBlank } from './fill.ts';
import { readFilled } from './read.ts';
import { toughAnswers } from './tough-answers.test-support.ts';

lendFontFiles(await makeFontFiles());
const forms = [kitchenSink()] as const;
const asked = forms.map(askedForm);
const { inputs } = askedForm(forms[0]);

const BLANKS = {
  pdf: async (form: LocalizedForm) => renderPdf(form, 'fill', organisation).bytes,
  docx: async (form: LocalizedForm) => renderDocx(form, organisation, await renderPictures(form, organisation)),
};

const cases = languageSets.flatMap((set) =>
  Object.entries(BLANKS).map(([format, makeBlank]) => [formatLanguages(set), format, set, makeBlank] as const),
);

test.each(cases)('in %s, %s gives back what was filled in', async (languages, _, set, makeBlank) => {
  const localized = localize(forms[0], set);
  const answers = toughAnswers(localized);
  const filled = await fillBlank(await makeBlank(localized), inputs, answers);
  const read = await readFilled(filled, asked);
  expect(read).toMatchObject({ form: 'kitchen-sink', languages, answers, notices: [] });
});

test('a file is filled in and read without anything of Node', async () => {
  const localized = localize(forms[0], ['fi']);
  const answers = toughAnswers(localized);
  const blanks = await Promise.all(Object.values(BLANKS).map((make) => make(localized)));
  vi.stubGlobal('Buffer', undefined);
  vi.stubGlobal('process', undefined);
  const read = [];
  for (const blank of blanks) read.push(await readFilled(await fillBlank(blank, inputs, answers), asked));
  vi.unstubAllGlobals();
  expect(read.map((one) => one.answers)).toEqual([answers, answers]);
});
