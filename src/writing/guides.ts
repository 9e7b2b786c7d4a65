// Reads the guide pages for the scripts and the checks.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { listFiles } from '../../toolkit/index.ts';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { CONTENT } from './sources.ts';

const FOLDER = 'content/docs';

export interface Guide {
  readonly locale: Locale;
  /** Without language and ending: `planning/agreement`. */
  readonly slug: string;
  readonly path: string;
  /** The whole file. */
  readonly text: string;
  readonly matter: Record<string, unknown>;
  readonly body: string;
}

function readGuide(locale: Locale, name: string): Guide {
  const path = `${FOLDER}/${locale}/${name}`;
  const text = readFileSync(path, 'utf8');
  const [, matter = '', ...body] = text.split(/^---$/m);
  return { locale, slug: name.replace(/\.mdx$/, ''), path, text, matter: parse(matter), body: body.join('---') };
}

/** The pages of a language, by slug. */
const readLanguage = (locale: Locale): Guide[] =>
  listFiles(new URL(`docs/${locale}/`, CONTENT), /\.mdx$/).map((name) => readGuide(locale, name));

/** Every page of every language, by slug. */
export const readGuides = (): Record<Locale, Guide[]> =>
  Object.fromEntries(locales.map((locale) => [locale, readLanguage(locale)])) as Record<Locale, Guide[]>;
