// Every text that people read, language by language, with the place where it stands: for the checks over words.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { wordsIn } from '../toolkit/index.ts';
import type { Locale } from '../toolkit/locales.ts';

import { type Guide, readGuides } from './guides.ts';

export interface PlacedText {
  /** `docs/planning/agreement`, `forms/meeting-plan.yaml`, `glossary.yaml`, `i18n`, `words`. */
  readonly where: string;
  readonly text: string;
}

const CONTENT = new URL('../content/', import.meta.url);
const FOLDERS = ['forms', 'packs', 'sheets', 'drawings', 'programme'] as const;
const FILES = ['courses.yaml', 'glossary.yaml'] as const;
/** Keys whose words are for searching, or quoted because nobody is to use them. */
const NOT_READ = ['also', 'rejected', 'keywords'];

const read = (path: string): string => readFileSync(new URL(path, CONTENT), 'utf8');

/** Every definition file, parsed, with its path below content/. */
export const readDefinitions = (): { readonly where: string; readonly tree: unknown }[] =>
  [
    ...FOLDERS.flatMap((folder) => readdirSync(new URL(`${folder}/`, CONTENT)).map((name) => `${folder}/${name}`)),
    ...FILES,
  ].map((where) => ({ where, tree: parse(read(where)) as unknown }));

/** The texts of one language in a tree that has all languages side by side. */
export function textsIn(tree: unknown, locale: Locale): string[] {
  if (Array.isArray(tree)) return tree.flatMap((item) => textsIn(item, locale));
  if (typeof tree !== 'object' || tree === null) return [];
  const own = (tree as Record<string, unknown>)[locale];
  const rest = Object.entries(tree).filter(([key]) => !NOT_READ.includes(key));
  return [...(typeof own === 'string' ? [own] : []), ...rest.flatMap(([, item]) => textsIn(item, locale))];
}

/** A page's words without addresses, imports, and the tags of terms. */
export const wordsOfPage = ({ matter, body }: Guide): string =>
  [
    matter['title'],
    matter['description'],
    matter['audience'],
    matter['duration'],
    (matter['next'] as { text?: string } | undefined)?.text,
    body
      .replace(/^import .*$/gm, '')
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/<\/?Term[^>]*>/g, ''),
  ].join('\n');

/** All texts of a language, each with its place. */
export function readTexts(locale: Locale): PlacedText[] {
  const pages = readGuides()[locale].map((page) => ({ where: `docs/${page.slug}`, text: wordsOfPage(page) }));
  const trees = [...readDefinitions(), { where: 'words', tree: wordsIn() as unknown }];
  const placed = trees.flatMap(({ where, tree }) => textsIn(tree, locale).map((text) => ({ where, text })));
  const labels = Object.values(parse(read(`i18n/${locale}.yml`)) as Record<string, string>);
  return [...pages, ...placed, ...labels.map((text) => ({ where: 'i18n', text }))];
}
