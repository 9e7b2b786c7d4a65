// Forms that tests work with: the published ones, and one with every field type and option.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FormDefinition } from './definition.ts';
import { loadForm, loadForms } from './load.ts';

const CONTENT = fileURLToPath(new URL('../../content/forms/', import.meta.url));
const KITCHEN_SINK = fileURLToPath(new URL('./kitchen-sink.yaml', import.meta.url));

export const kitchenSinkText = (): string => readFileSync(KITCHEN_SINK, 'utf8');

export const kitchenSink = (): FormDefinition => loadForm({ name: 'kitchen-sink.yaml', text: kitchenSinkText() });

export const publishedForms = (): FormDefinition[] =>
  loadForms(readdirSync(CONTENT).map((name) => ({ name, text: readFileSync(`${CONTENT}${name}`, 'utf8') })));

/** The kitchen sink with one change made to its plain data, as a definition that was checked by no schema. */
export function changed(change: (form: FormDefinition) => void): FormDefinition {
  const form = structuredClone(kitchenSink());
  change(form);
  return form;
}
