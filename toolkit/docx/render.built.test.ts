// Every Word document that the build has put into dist/files; word.built.test.ts asks the validator.
import { beforeAll, describe, expect, test } from 'vitest';
import { builtFile, filesOfForm } from '../catalogue/built-files.test-support.ts';
import type { LocalizedForm } from '../form/localize.ts';
import { organisation, publishedForms } from '../form/test-forms.test-support.ts';
import { renderPictures } from '../pdf/pictures.ts';
import { CHECKS } from './document-checks.test-support.ts';
import { nameOf, OpenedDocument } from './documents.test-support.ts';
import { renderDocx } from './render.ts';

describe.each(publishedForms().map((form) => [form.id, form] as const))('%s in every language set', (_, form) => {
  let documents: { form: LocalizedForm; bytes: Uint8Array; document: OpenedDocument }[] = [];

  beforeAll(() => {
    documents = filesOfForm(form, 'docx').map(({ localized, path }) => {
      const bytes = builtFile(path);
      return { form: localized, bytes, document: new OpenedDocument(bytes) };
    });
    expect(documents.length).toBeGreaterThan(0);
  });

  test.each(Object.entries(CHECKS))('%s', (_, check) => {
    for (const { form, document } of documents) check(document, form, nameOf(form));
  });

  test('gives the same bytes again', async () => {
    for (const { form, bytes } of documents) {
      const again = await renderDocx(form, organisation, await renderPictures(form, organisation));
      expect(Buffer.compare(again, bytes), nameOf(form)).toBe(0);
    }
  });
});
