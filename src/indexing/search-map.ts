// Makes the search map of a language.
import type { Library } from '../../toolkit/index.ts';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { GLOSSARY_SLUG } from '../addresses.ts';
import { LEADS_INTO } from '../search/chapter.ts';
import { packColumns, packNames, packNumbers, packSorted, packWords, unpackNumbers } from '../search/codec.ts';
import { fold, wordsOf } from '../search/letters.ts';
import type { Entry, KitData, Term } from '../search/map.ts';
import { foreignNames, ownTexts, termNames, withoutBrackets } from './named.ts';
import { postings } from './postings.ts';
import { RootNumbers } from './roots.ts';
import type { Thing } from './things.ts';

type Glossary = Library['glossary'];

/** The map, where its roots stand, and what the terms mean. @param synonyms of the language */
export function makeSearchMap(
  locale: Locale,
  things: readonly Thing[],
  glossary: Glossary,
  synonyms: readonly (readonly string[])[],
): Omit<KitData, 'texts'> {
  const own = ownTexts(locale, things, glossary);
  const roots = new RootNumbers(locale, [...own, ...synonyms.flat()], foreignNames(locale, things, glossary));
  const rows = postings(things, roots);
  const said = new Set(own.flatMap(wordsOf).map(fold));
  const words = withoutLonger(roots, said, wordsOfTitles(locale, things, glossary));
  const isTelling = (name: string) => {
    const [only = -1, ...others] = unpackNumbers(roots.ofPhrase(name));
    return others.length > 0 || wordsOf(name).length === 1 || (rows[only]?.length ?? 0) < MOST_COMMON * things.length;
  };
  const map = {
    words: packWords(words),
    foreign: Object.fromEntries(Object.entries(roots.foreign).map(([other, list]) => [other, packWords(list)])),
    frequencies: packNumbers(rows.map((row) => row.length)),
    entries: packColumns(things.map((thing) => makeEntry(thing, roots))),
    terms: packColumns(glossary.map((term) => makeTerm(term, locale, roots))),
    synonyms: synonyms
      .map((group) => packNames([...new Set(group.filter(isTelling).map((name) => roots.ofPhrase(name)))]))
      .filter((names) => names !== ''),
    spellings: spellingsOf(things).join(' '),
    glossary: GLOSSARY_SLUG,
  };
  return {
    map,
    meanings: Object.fromEntries(glossary.map(({ id, definition }) => [anchorOf(id), definition[locale]])),
    postings: {
      entries: rows.map((row) => packSorted(row.map(([entry]) => entry))),
      weights: rows.map((row) => packNumbers(row.map(([, weight]) => weight))),
    },
  };
}

/** What is left of `when do I get a mentor` stands in too many pages, as parts of all, to mean what the row means. */
const MOST_COMMON = 0.25;

const spellingsOf = (things: readonly Thing[]): string[] => {
  const headings = things.flatMap(({ page }) => (page?.chapters ?? []).map(({ heading }) => heading));
  const words = headings.flatMap(wordsOf).map((word) => word.toLowerCase());
  return [...new Set(words)].filter((word) => fold(word) !== word).sort();
};

/** Words that are shown when one asks whether they were meant. */
const wordsOfTitles = (locale: Locale, things: readonly Thing[], glossary: Glossary): ReadonlySet<string> =>
  new Set(
    [...things.map(({ title }) => title), ...glossary.map(({ term }) => term[locale])].flatMap(wordsOf).map(fold),
  );

/**
 * The words of each root without those that begin with a shorter one: Pagefind finds longer words too, and a form that is
 * not in the list is known by its root. So is one that only a synonym has.
 */
const withoutLonger = (roots: RootNumbers, said: ReadonlySet<string>, always: ReadonlySet<string>): string[] => {
  const kept = new Map<number, string>();
  const known = new Set([...said].map((word) => roots.ofWord(word)));
  return roots.words.filter((word) => {
    const root = roots.ofWord(word);
    if (!said.has(word) && (known.has(root) || kept.has(root))) return false;
    const shorter = kept.get(root);
    // In alphabetical order nothing stands between a word and those that begin with it but others that do.
    if (shorter !== undefined && word.startsWith(shorter)) return always.has(word);
    kept.set(root, word);
    return true;
  });
};

function makeEntry({ kind, slug, title, code, files, names, foreign, page }: Thing, roots: RootNumbers): Entry {
  const chapters = LEADS_INTO.includes(kind) ? (page?.chapters ?? []).filter(({ anchor }) => anchor) : [];
  return {
    kind,
    slug,
    title,
    roots: roots.ofPhrase(title),
    ...(code && { code, ...(kind !== 'sheet' && { codes: codesOf(code, title) }) }),
    ...(files && { files }),
    ...namesOf(names, roots),
    foreign: packNames(Array.from(foreign, ([locale, name]) => roots.ofPhrase(name, locale))),
    ...(chapters.length > 0 && { headings: packNames(chapters.map(({ heading }) => roots.ofPhrase(heading))) }),
  };
}

/** Names of more than one root: Pagefind has the single ones with the page, and finds them as surely. */
function namesOf(names: readonly string[], roots: RootNumbers): Pick<Entry, 'names'> {
  const long = names.map((name) => roots.ofPhrase(name)).filter((name) => [...name].length > 1);
  return long.length > 0 ? { names: packNames(long) } : {};
}

/** `F04` is found as `f4`, and "Tasks T1–T4" by each of its tasks. */
function codesOf(code: string, title: string): string[] {
  const [, letter = '', first = '', last = ''] = /\b([A-Z])(\d)[–-]\1?(\d)\b/.exec(title) ?? [];
  const range = Array.from({ length: Math.max(0, Number(last) - Number(first) + 1) }, (_, at) => Number(first) + at);
  return [code.replace(/(?<=\D)0+(?=\d)/, ''), ...(letter ? range.map((number) => `${letter}${number}`) : [])].map(
    (one) => one.toLowerCase(),
  );
}

const anchorOf = (term: string): string => `term-${term}`;

function makeTerm(term: Glossary[number], locale: Locale, roots: RootNumbers): Term {
  const [, ...others] = termNames(term, locale);
  const foreign = locales
    .filter((other) => other !== locale)
    .flatMap((other) => termNames(term, other).map((name) => roots.ofPhrase(name, other)));
  return {
    anchor: anchorOf(term.id),
    term: term.term[locale],
    roots: roots.ofPhrase(withoutBrackets(term.term[locale])),
    names: packNames([...others.map((name) => roots.ofPhrase(name)), ...foreign]),
  };
}
