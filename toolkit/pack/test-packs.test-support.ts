// The published packs, for tests.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { publishedForms } from '../form/test-forms.test-support.ts';
import { loadPacks, type PackLibrary, type Term } from './load.ts';

const CONTENT = new URL('../../content/', import.meta.url);

/** A folder of definitions as the loader takes them. */
export const readSources = (folder: 'packs' | 'sheets') =>
  readdirSync(new URL(`${folder}/`, CONTENT)).map((name) => ({
    name,
    text: readFileSync(new URL(`${folder}/${name}`, CONTENT), 'utf8'),
  }));

export const glossary = (): Term[] => parse(readFileSync(new URL('glossary.yaml', CONTENT), 'utf8')) as Term[];

export const publishedPacks = (): PackLibrary =>
  loadPacks({
    packs: readSources('packs'),
    sheets: readSources('sheets'),
    forms: publishedForms(),
    glossary: glossary(),
  });
