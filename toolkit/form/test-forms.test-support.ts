// Forms that tests work with: the published ones, and one with every field type and option.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ToolkitError, throwFaults } from '../errors.ts';
import { expectProgramme, type Programme } from '../programme/load.ts';
import { readSource, readSources } from '../source/folder.ts';
import type { DefinitionSource } from '../source/read.ts';
import type { Form } from './facts.ts';
import { type FormSurroundings, loadForms } from './load.ts';

export const CONTENT = new URL('../../content/', import.meta.url);
const KITCHEN_SINK = fileURLToPath(new URL('./kitchen-sink.yaml', import.meta.url));

/** The published programme. */
export function publishedProgramme(): Programme {
  const source = (name: string) => readSource(new URL(`programme/${name}.yaml`, CONTENT), `programme/${name}.yaml`);
  return expectProgramme({
    process: source('process'),
    organisation: source('organisation'),
    platform: source('platform'),
  });
}

/** What the published forms are checked against. */
export const surroundings = {
  programme: publishedProgramme(),
  guides: readdirSync(new URL('docs/en/', CONTENT), { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replace(/\.mdx$/, ''),
  ),
};

export const { organisation } = surroundings.programme;

export const kitchenSinkText = (): string => readFileSync(KITCHEN_SINK, 'utf8');

export const kitchenSink = (): Form =>
  expectForms([{ name: 'kitchen-sink.yaml', text: kitchenSinkText() }], surroundings)[0] as Form;

export const publishedForms = (): Form[] => expectForms(readSources(new URL('forms/', CONTENT)), surroundings);

/** The kitchen sink with one change made to its plain data, as a definition that was checked by no schema. */
export function changed(change: (form: Form) => void): Form {
  const form = structuredClone(kitchenSink());
  change(form);
  return form;
}

/** As {@link loadForms}. @throws ToolkitError for one fault, ManyFaults for several */
export function expectForms(sources: readonly DefinitionSource[], surroundings: FormSurroundings): Form[] {
  const faults: ToolkitError[] = [];
  const forms = loadForms(sources, surroundings, faults);
  throwFaults(faults);
  return forms;
}
