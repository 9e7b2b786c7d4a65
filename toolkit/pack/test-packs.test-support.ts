// The published packs, for tests.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type ToolkitError, throwFaults } from '../errors.ts';
import { CONTENT, publishedForms, surroundings } from '../form/test-forms.test-support.ts';
import { readSources } from '../source/folder.ts';
import type { GlossaryTerm } from '../text/glossary.ts';
import { loadPacks, type PackLibrary, type PackSources } from './load.ts';

/** What the published packs are made of. */
export const packSources = () => ({
  ...surroundings,
  packs: readSources(new URL('packs/', CONTENT)),
  sheets: readSources(new URL('sheets/', CONTENT)),
  forms: publishedForms(),
  formIds: publishedForms().map(({ id }) => id),
  glossary: parse(readFileSync(new URL('glossary.yaml', CONTENT), 'utf8')) as GlossaryTerm[],
});

export const publishedPacks = (): PackLibrary => expectPacks(packSources());

/** As {@link loadPacks}. @throws ToolkitError for one fault, ManyFaults for several */
export function expectPacks(sources: PackSources): PackLibrary {
  const faults: ToolkitError[] = [];
  const library = loadPacks(sources, faults);
  throwFaults(faults);
  return library;
}
