// Every file to fill in that the build has put into dist/files gives back what was filled in.
import { describe, expect, test } from 'vitest';
import { builtFile, filesOfForm } from '../catalogue/built-files.test-support.ts';
import { publishedForms } from '../form/test-forms.test-support.ts';
import { fillBlank } from './fill.ts';
import { readFilled } from './read.ts';
import { toughAnswers } from './tough-answers.test-support.ts';

const forms = publishedForms();

describe.each(forms.map((form) => [form.id, form] as const))('%s', (_, form) => {
  const wordFiles = filesOfForm(form, 'docx');
  const files = [...wordFiles, ...filesOfForm(form, 'pdf')];

  test('gives back from every file what was filled in', { timeout: 120_000 }, async () => {
    expect(files.length).toBeGreaterThan(wordFiles.length);
    for (const { path, languages, localized } of files) {
      const answers = toughAnswers(localized);
      const read = await readFilled(await fillBlank(builtFile(path), localized, answers), forms);
      expect(read, path).toMatchObject({ form: form.id, languages, answers, warnings: [] });
    }
  });

  test('is empty in Word when it is new, and when every answer is taken out', async () => {
    expect(wordFiles.length).toBeGreaterThan(0);
    for (const { path, localized } of wordFiles) {
      const answers = toughAnswers(localized);
      const empty = Object.fromEntries(Object.keys(answers).map((id) => [id, '']));
      const blank = builtFile(path);
      expect((await readFilled(blank, forms)).answers, path).toEqual(empty);
      const emptied = await fillBlank(await fillBlank(blank, localized, answers), localized, empty);
      expect((await readFilled(emptied, forms)).answers, path).toEqual(empty);
    }
  });
});
