// Every text of one language with its place, for the checks over words: guides by line, entries of YAML by key.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { machineWords } from '../../toolkit/browser.ts';
import type { Locale } from '../../toolkit/locales.ts';
import { type Guide, readGuides } from './guides.ts';
import { CONTENT } from './sources.ts';
import { KEYWORDS } from './translation-status.ts';

/** `place` reads `docs/roles/mentee:17` or `glossary.yaml: mentee.definition`. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

const FOLDERS = ['forms', 'packs', 'sheets', 'drawings', 'programme'];
const FILES = ['glossary.yaml', 'courses.yaml', 'services.yaml'];

/** Keys whose words nobody is to use, or people only search by: no texts. */
const NOT_READ = ['also', 'rejected', 'keywords', 'formerly'];

const readYaml = (name: string): unknown => parse(readFileSync(new URL(name, CONTENT), 'utf8'));

/** Every definition file, parsed, with its path below content/. @throws Error if one cannot be read */
export const readDefinitions = (): { readonly place: string; readonly tree: unknown }[] =>
  [
    ...FOLDERS.flatMap((folder) => readdirSync(new URL(`${folder}/`, CONTENT)).map((name) => `${folder}/${name}`)),
    ...FILES,
  ].map((place) => ({ place, tree: readYaml(place) }));

/** All texts of content/ and of the machine. */
export const readTexts = (locale: Locale): PlacedText[] => [
  ...readGuides()[locale].flatMap(linesOf),
  ...readDefinitions().flatMap(({ place, tree }) => textsUnder(tree, locale, place)),
  ...strings(readYaml(`i18n/${locale}.yml`), `i18n/${locale}.yml`),
  ...textsUnder(machineWords(), locale, 'toolkit/words'),
];

/** The lines of a page; keywords, imports, addresses and the tags of terms are no words. */
export const linesOf = ({ slug, text }: Guide): PlacedText[] =>
  text
    .replace(KEYWORDS, withoutWords)
    .replace(/^import .*$/gm, '')
    .replace(/\]\([^)]*\)/g, ']()')
    .replace(/<\/?Term[^>]*>/g, '')
    .split('\n')
    .map((line, at) => ({ place: `docs/${slug}:${at + 1}`, text: line }));

/** The same number of lines, so that the places of the others hold. */
const withoutWords = (lines: string): string => lines.replace(/[^\n]/g, '');

/** What stands under the key of the language, anywhere in a tree. */
export function textsUnder(tree: unknown, locale: Locale, place: string): PlacedText[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => {
    if (NOT_READ.includes(key)) return [];
    return key === locale ? strings(value, place) : textsUnder(value, locale, nameOf(place, idOf(value) ?? key));
  });
}

const idOf = (value: unknown): string | undefined => (value as { readonly id?: string } | null)?.id;

const nameOf = (place: string, key: string) => (place.includes(': ') ? `${place}.${key}` : `${place}: ${key}`);

function strings(value: unknown, place: string): PlacedText[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, nameOf(place, key)));
}
