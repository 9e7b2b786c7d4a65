// Every file to fill in that the build has put into dist/files gives back what was filled in.
import { describe, expect, test } from 'vitest';
import { builtFile, filesOfForm } from '../catalogue/built-files.test-support.ts';
import { askedForm } from '../form/asked.ts';
import { publishedForms } from '../form/test-forms.test-support.ts';
import { fillBlank } from './fill.ts';
import { readFilled } from './read.ts';
import { toughAnswers } from './tough-answers.test-support.ts';

const forms = publishedForms();
const asked = forms.map(askedForm);

describe.each(forms.map((form) => [form.id, form] as const))('%s', (_, form) => {
  const { inputs } = askedForm(form);

  test.each(['docx', 'pdf'])('gives back from every %s what was filled in', async (format) => {
    const files = filesOfForm(form, format);
    expect(files.length).toBeGreaterThan(0);
    for (const { path, languages, localized } of files) {
      const answers = toughAnswers(localized);
      const filled = await fillBlank(builtFile(path), inputs, answers);
      expect(await readFilled(filled, asked), path).toMatchObject({ form: form.id, languages, answers, notices: [] });
      if (format === 'docx') await expectEmpty(path, filled, Object.keys(answers));
    }
  });

  /** A Word file is empty when it is new, and when every answer is taken out. */
  async function expectEmpty(path: string, filled: Uint8Array, ids: readonly string[]): Promise<void> {
    const empty = Object.fromEntries(ids.map((id) => [id, '']));
    expect((await readFilled(builtFile(path), asked)).answers, path).toEqual(empty);
    const emptied = await fillBlank(filled, inputs, empty);
    expect((await readFilled(emptied, asked)).answers, path).toEqual(empty);
  }
});
