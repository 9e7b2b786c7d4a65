// The words of the search, handed over by the page in an attribute.

/** Keys of content/i18n, without `search.`. `[COUNT]`, `[QUERY]`, `[CODE]` and `[LANGUAGE]` are put in where they stand. */
export const SEARCH_WORDS = [
  'hint',
  'loading',
  'offline',
  'failed',
  'again',
  'none',
  'one',
  'many',
  'meant',
  'nearest',
  'other',
  'all',
  'guide',
  'easy',
  'form',
  'pack',
  'sheet',
  'term',
] as const;

export type SearchWords = Readonly<Record<(typeof SEARCH_WORDS)[number], string>>;

/** A sentence with what belongs into it. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\[([A-Z]+)\]/g, (place, name: string) => String(values[name] ?? place));
