// Every text of one language with its place: guides by line, entries of YAML by key, the words of machine and sidebar.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readGuides } from '../../scripts/guides.ts';
import { KEYWORDS } from '../../scripts/translation-status.ts';
import { machineWords } from '../../toolkit/browser.ts';
import type { Locale } from '../../toolkit/locales.ts';
import { sidebar } from '../navigation.ts';

/** `place` reads `docs/roles/mentee:17` or `glossary.yaml: mentee.definition`. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

const FOLDERS = ['forms', 'packs', 'sheets', 'drawings'];

/** Keys whose words nobody is to use, or people only search by: no texts. */
const NOT_READ = ['rejected', 'keywords'];

/** @throws Error if a file of content/ cannot be read. */
export function readTexts(locale: Locale): PlacedText[] {
  const files = FOLDERS.flatMap((folder) => readdirSync(`content/${folder}`).map((name) => `${folder}/${name}`));
  return [
    ...guideLines(locale),
    ...[...files, 'glossary.yaml', 'courses.yaml'].flatMap((name) => entries(readYaml(name), locale, name)),
    ...strings(readYaml(`i18n/${locale}.yml`), `i18n/${locale}.yml`),
    ...entries(machineWords(), locale, 'toolkit/words'),
    ...entries(sidebar(), locale, 'src/navigation.ts'),
  ];
}

const readYaml = (name: string): unknown => parse(readFileSync(`content/${name}`, 'utf8'));

const guideLines = (locale: Locale): PlacedText[] =>
  readGuides()[locale].flatMap(({ slug, text }) =>
    text
      .replace(KEYWORDS, withoutWords)
      .split('\n')
      .map((line, at) => ({ place: `docs/${slug}:${at + 1}`, text: line })),
  );

/** The same number of lines, so that the places of the others hold. */
const withoutWords = (lines: string): string => lines.replace(/[^\n]/g, '');

/** What stands under the key of the language, anywhere in a tree. */
function entries(tree: unknown, locale: Locale, place: string): PlacedText[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => {
    if (NOT_READ.includes(key)) return [];
    return key === locale ? strings(value, place) : entries(value, locale, nameOf(place, idOf(value) ?? key));
  });
}

const idOf = (value: unknown): string | undefined => (value as { readonly id?: string } | null)?.id;

const nameOf = (place: string, key: string) => (place.includes(': ') ? `${place}.${key}` : `${place}: ${key}`);

function strings(value: unknown, place: string): PlacedText[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, nameOf(place, key)));
}
