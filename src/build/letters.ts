// Which characters the texts of each language are written in, so that its fonts carry these and no others.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { listFiles } from '../../toolkit/index.ts';
import { LOCALES, type Locale, locales } from '../../toolkit/locales.ts';

/** Characters, each once, in the order of Unicode. */
export interface Letters {
  /** Of running text. */
  readonly text: string;
  /** Of titles, headings and the opening paragraph: with the letters of the language's own script, all marks and figures. */
  readonly display: string;
  /** All that stand anywhere in running text, and in titles: with those that few pages need. */
  readonly anywhere: { readonly text: string; readonly display: string };
}

/** A character that fewer texts than this hold is left to the fonts that are loaded on demand. */
const SHARE = 0.05;

const HEADING = /^(?:title|description|#{1,3})[: ](.*)$/gm;
/** What components write by themselves. */
const SIGNS = ' \u00a0!%*=[]_+−×→\u00ad\u2060';
/** What drawings write by themselves, and quotation marks of the other languages. */
const RARE_SIGNS = '●’“”„×';
/** Tags, names of attributes, expressions and imports of MDX: code, which no reader sees. */
const CODE = /^import .*$|<\/?[A-Za-z][\w.]*|\s[\w-]+=(?=["{])/gm;

/** @param content the folder content/ */
export function readLetters(content: URL): Record<Locale, Letters> {
  const data = urlsIn(content, /\.yaml$/).map((file) => parse(readFileSync(file, 'utf8')) as unknown);
  const entries = locales.map((locale) => {
    const pages = urlsIn(new URL(`docs/${locale}/`, content), /\.mdx$/).map((file) => readFileSync(file, 'utf8'));
    const labels = readFileSync(new URL(`i18n/${locale}.yml`, content), 'utf8');
    const texts = [...pages, ...data.map((node) => textsOf(node, locale))].map((text) => text.replace(CODE, ' '));
    const headings = pages.flatMap((page) => [...page.matchAll(HEADING)].map(([, words = '']) => words));
    const titles = data.map((node) => textsOf(node, locale, true));
    return [locale, lettersOf(locale, texts, labels, [...headings, ...titles].join(''))] as const;
  });
  return Object.fromEntries(entries) as Record<Locale, Letters>;
}

function lettersOf(locale: Locale, texts: string[], labels: string, headings: string): Letters {
  const counts = new Map<string, number>();
  for (const text of texts) for (const letter of new Set(text)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= texts.length * SHARE).map(([letter]) => letter);
  // Every page names every language.
  const names = Object.values(LOCALES).map(({ ownName }) => ownName);
  const small = [...common, ...labels, ...names.join(''), ...names.join('').toLowerCase()];
  const own = new RegExp(`[\\p{Script=${new Intl.Locale(locale).maximize().script}}\\p{N}\\p{P}]`, 'u');
  const native = small.filter((letter) => own.test(letter));
  // Labels stand in capitals.
  const text = sortLetters([...SIGNS, ...small, ...native.join('').toLocaleUpperCase(locale)]);
  // Of another script, capitals: names of methods and programmes.
  const display = [...native, ...(headings.match(/[\p{Lu}\p{P}]/gu) ?? [])];
  return {
    text,
    display: sortLetters([...display, ...'! \u00a0+−→\u2060']),
    anywhere: {
      text: sortLetters([...counts.keys(), ...RARE_SIGNS]),
      display: sortLetters([...headings, ...RARE_SIGNS]),
    },
  };
}

/** Line breaks are no letters, and marks of markup stand on no page. */
const sortLetters = (letters: string[]): string =>
  [...new Set(letters)]
    .filter((letter) => letter >= ' ' && !'"#<>`{|}'.includes(letter))
    .sort()
    .join('');

/** All texts below a key that names the language; only those of titles, if so asked. */
function textsOf(node: unknown, locale: Locale, titles = false): string {
  if (typeof node !== 'object' || node === null) return '';
  return Object.entries(node)
    .map(([key, value]) => {
      const found: unknown = titles ? key === 'title' && value?.[locale] : key === locale && value;
      return typeof found === 'string' ? found : textsOf(value, locale, titles);
    })
    .join('\n');
}

const urlsIn = (folder: URL, ending: RegExp): URL[] => listFiles(folder, ending).map((path) => new URL(path, folder));
