// Makes the search map of a language.
import type { Library } from '../../toolkit/index.ts';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { GLOSSARY_SLUG } from '../addresses.ts';
import { LEADS_INTO } from '../search/chapter.ts';
import { packNumbers, packSorted, packWords } from '../search/codec.ts';
import { fold, wordsOf } from '../search/letters.ts';
import type { Entry, KitData, Term } from '../search/map.ts';
import { packRoots } from '../search/word-roots.ts';
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
  const texts = [...ownTexts(locale, things, glossary), ...synonyms.flat()];
  const roots = new RootNumbers(locale, texts, foreignNames(locale, things, glossary));
  const rows = postings(things, roots);
  const words = withoutLonger(roots, wordsOfTitles(locale, things, glossary));
  const map = {
    words: packWords(words),
    roots: packRoots(
      words,
      words.map((word) => roots.roots[roots.ofWord(word)] ?? ''),
    ),
    foreign: Object.fromEntries(Object.entries(roots.foreign).map(([other, list]) => [other, packWords(list)])),
    frequencies: packNumbers(rows.map((row) => row.length)),
    entries: things.map((thing) => makeEntry(thing, roots)),
    terms: glossary.map((term) => makeTerm(term, locale, roots)),
    synonyms: synonyms.map((group) => group.map((name) => roots.ofPhrase(name))),
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
 * not in the list is known by its root.
 */
const withoutLonger = (roots: RootNumbers, always: ReadonlySet<string>): string[] => {
  const kept = new Map<number, string>();
  return roots.words.filter((word) => {
    const root = roots.ofWord(word);
    const shorter = kept.get(root);
    // In alphabetical order nothing stands between a word and those that begin with it but others that do.
    if (shorter !== undefined && word.startsWith(shorter)) return always.has(word);
    kept.set(root, word);
    return true;
  });
};

const ownTexts = (locale: Locale, things: readonly Thing[], glossary: Glossary): string[] => [
  ...things.flatMap(({ title, names, page }) => [
    title,
    ...names,
    ...(page?.chapters ?? []).flatMap(({ heading, sentences }) => [heading, ...sentences]),
  ]),
  ...glossary.flatMap((term) => termNames(term, locale)),
];

const foreignNames = (own: Locale, things: readonly Thing[], glossary: Glossary): Map<Locale, string[]> =>
  new Map(
    locales
      .filter((locale) => locale !== own)
      .map((locale) => [
        locale,
        [
          ...things.map(({ foreign }) => foreign.get(locale) ?? ''),
          ...glossary.flatMap((term) => termNames(term, locale)),
        ],
      ]),
  );

/** A term, its synonyms and what is said instead of it. */
const termNames = ({ term, also, rejected }: Glossary[number], locale: Locale): string[] => [
  withoutBrackets(term[locale]),
  ...(also?.[locale] ?? []),
  ...(rejected?.[locale] ?? []),
];

const withoutBrackets = (text: string): string => text.replace(/\s*\([^)]*\)/g, '');

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
    foreign: Array.from(foreign, ([locale, name]) => roots.ofPhrase(name, locale)),
    ...(chapters.length > 0 && { headings: chapters.map(({ heading }) => roots.ofPhrase(heading)) }),
  };
}

/** Names of more than one root: Pagefind has the single ones with the page, and finds them as surely. */
function namesOf(names: readonly string[], roots: RootNumbers): Pick<Entry, 'names'> {
  const long = names.map((name) => roots.ofPhrase(name)).filter((name) => [...name].length > 1);
  return long.length > 0 ? { names: long } : {};
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
    names: [...others.map((name) => roots.ofPhrase(name)), ...foreign],
  };
}

/** How often a word counts by its place. */
const PLACES = { title: 6, heading: 4, lead: 3, name: 2, text: 1 };
/** So many occurrences make half of the full weight, on a page of ordinary length (as in BM25). */
const HALF = 2.5;

/** For each own root: entries and how much of it they have, in sixteenths: 0 to 15. */
function postings(things: readonly Thing[], roots: RootNumbers): [number, number][][] {
  const counts = things.map((thing) => countRoots(thing, roots));
  const lengths = counts.map((count) => [...count.values()].reduce((sum, one) => sum + one, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.filter(Boolean).length);
  const rows: [number, number][][] = roots.roots.map(() => []);
  counts.forEach((count, entry) => {
    const half = HALF * (0.5 + (0.5 * (lengths[entry] ?? 0)) / average);
    for (const [root, times] of count) rows[root]?.push([entry, Math.floor((16 * times) / (times + half))]);
  });
  return rows;
}

function countRoots({ title, names, page }: Thing, roots: RootNumbers): Map<number, number> {
  const counts = new Map<number, number>();
  const count = (text: string, times: number) => {
    for (const word of wordsOf(text)) {
      const root = roots.ofWord(fold(word));
      counts.set(root, (counts.get(root) ?? 0) + times);
    }
  };
  if (!page) return counts;
  count(title, PLACES.title);
  for (const name of names) count(name, PLACES.name);
  page.chapters.forEach(({ heading, sentences }, chapter) => {
    count(heading, PLACES.heading);
    for (const [at, sentence] of sentences.entries())
      count(sentence, chapter === 0 && at < 3 ? PLACES.lead : PLACES.text);
  });
  return counts;
}
