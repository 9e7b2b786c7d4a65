// Reads the form definitions for the scripts.
import { readdirSync, readFileSync } from 'node:fs';
import { type FormDefinition, loadForms } from '../toolkit/index.ts';

const FOLDER = 'content/forms';

/** @throws ToolkitError for a fault in a definition */
export const readForms = (): FormDefinition[] =>
  loadForms(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => ({ name, text: readFileSync(`${FOLDER}/${name}`, 'utf8') })),
  );

/** Where the site build keeps what it has built. */
export const CACHE = 'node_modules/.cache/mentoring-toolkit/store';
