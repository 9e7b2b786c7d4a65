// Reads the definitions of forms and packs for the scripts.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type FormDefinition, loadForms, loadPacks, type PackLibrary } from '../toolkit/index.ts';

const readFolder = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));

/** @throws ToolkitError for a fault in a definition */
export const readForms = (): FormDefinition[] => loadForms(readFolder('content/forms'));

/** @throws ToolkitError for a fault in a definition */
export const readPacks = (forms: readonly FormDefinition[]): PackLibrary =>
  loadPacks({
    packs: readFolder('content/packs'),
    sheets: readFolder('content/sheets'),
    forms,
    glossary: parse(readFileSync('content/glossary.yaml', 'utf8')) as PackLibrary['glossary'],
  });

/** Where the site build keeps what it has built. */
export const CACHE = 'node_modules/.cache/mentoring-toolkit/store';
