// What the search knows of a language before it looks into the texts: the words of the site, and what the pages are called.
// Plain data, made by `src/indexing` while the site is built. A root is named by its place in the
// list of all roots.

import type { Columns } from './codec.ts';

/** A page, or a thing on one. */
export interface Entry {
  readonly kind: 'guide' | 'easy' | 'form' | 'pack' | 'sheet';
  /** Below the language, without slash at the end: `planning/agreement`. */
  readonly slug: string;
  readonly title: string;
  /** `F04`, `PP1`. */
  readonly code?: string;
  /** Codes that find it, in small letters. */
  readonly codes?: readonly string[];
  /** Roots of the title, packed. */
  readonly roots: string;
  /** Roots of the headings of its chapters, packed; the headings themselves come with its text. */
  readonly headings?: string;
  /** Other names for it, packed. */
  readonly names?: string;
  /** Its titles in other languages, packed. */
  readonly foreign?: string;
  /** To download at once: format, path below `/files/`, bytes. */
  readonly files?: readonly (readonly [format: string, path: string, bytes: number])[];
}

/** A word that the glossary explains. */
export interface Term {
  /** Where it stands on the page of the glossary. */
  readonly anchor: string;
  readonly term: string;
  readonly roots: string;
  /** Synonyms and rejected words, and its names in other languages, packed. */
  readonly names: string;
}

export interface SearchMap {
  /** Every word, sorted and front-coded. */
  readonly words: string;
  /** Roots of words of other languages, by language; their numbers follow those of the own roots, in this order. */
  readonly foreign: Readonly<Record<string, string>>;
  /** For each own root how many entries have it in their texts, packed. */
  readonly frequencies: string;
  readonly entries: readonly Entry[];
  readonly terms: readonly Term[];
  /** Everyday words that mean one thing: for each thing its names, packed. */
  readonly synonyms: readonly string[];
  /** Words of headings that have dots or accents, as they are written. */
  readonly spellings: string;
  /** Slug of the page of the glossary. */
  readonly glossary: string;
}

/** As it lies on the site. */
export interface PackedMap extends Omit<SearchMap, 'entries' | 'terms'> {
  readonly entries: Columns<Entry>;
  readonly terms: Columns<Term>;
}

/** For each own root the entries that have it, and how much of it each has, in sixteenths: 0 to 15. */
interface PackedPostings {
  readonly entries: readonly string[];
  readonly weights: readonly string[];
}

/** What the words of the glossary mean, by their anchor; fetched when one is shown. */
export type Meanings = Readonly<Record<string, string>>;

/** What a browser gets from the site: the texts themselves are with Pagefind. */
export interface SiteData {
  readonly map: PackedMap;
  /** Pagefind's name for the page of each entry; empty for what has no text of its own. */
  readonly pages: readonly string[];
}

/** What lies in the archive, where nothing can be fetched. */
export interface KitData {
  readonly map: PackedMap;
  readonly postings: PackedPostings;
  readonly meanings: Meanings;
  /** By slug. */
  readonly texts: Readonly<Record<string, PageText>>;
}

/** The text of a page, for excerpts: its chapters and their sentences. */
export interface PageText {
  readonly chapters: readonly Chapter[];
}

export interface Chapter {
  /** Empty for what stands before the first heading. */
  readonly anchor: string;
  readonly heading: string;
  readonly sentences: readonly string[];
}
