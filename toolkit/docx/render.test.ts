// Every field type, and the longest agreement; render.built.test.ts asks all documents.
import { beforeAll, describe, expect, test } from 'vitest';
import type { LocalizedForm } from '../form/localize.ts';
import { CHECKS } from './document-checks.test-support.ts';
import { documentOf, inEverySet, nameOf, OpenedDocument } from './documents.test-support.ts';

describe.each(['kitchen-sink', 'mentoring-agreement'])('%s in every language set', (id) => {
  const documents: { form: LocalizedForm; bytes: Uint8Array; document: OpenedDocument }[] = [];

  beforeAll(async () => {
    for (const form of inEverySet(id)) {
      const bytes = await documentOf(form);
      documents.push({ form, bytes, document: new OpenedDocument(bytes) });
    }
    expect(documents.length).toBeGreaterThan(0);
  });

  test.each(Object.entries(CHECKS))('%s', (_, check) => {
    for (const { form, document } of documents) check(document, form, nameOf(form));
  });

  test('gives the same bytes again', async () => {
    for (const { form, bytes } of documents)
      expect(Buffer.compare(await documentOf(form), bytes), nameOf(form)).toBe(0);
  });
});
