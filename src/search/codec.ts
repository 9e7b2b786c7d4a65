// Lists of words and of small numbers as short strings that JSON leaves as they are.

const FIRST = 35;
const BACKSLASH = 92;

/** Numbers from 0 to 50,000, a character each. */
export const packNumbers = (numbers: readonly number[]): string =>
  String.fromCharCode(...numbers.map((number) => (number + FIRST < BACKSLASH ? number + FIRST : number + FIRST + 1)));

export const unpackNumbers = (packed: string): number[] =>
  Array.from(packed, (character) => {
    const code = character.charCodeAt(0);
    return code < BACKSLASH ? code - FIRST : code - FIRST - 1;
  });

/** Packed numbers of several names: with a space between, which packs no number, they are shorter than as a list. */
export const packNames = (names: readonly string[]): string => names.join(' ');

export const unpackNames = (packed: string): number[][] => packed.split(' ').map(unpackNumbers);

/** Sorted numbers by their steps. */
export const packSorted = (sorted: readonly number[]): string =>
  packNumbers(sorted.map((number, at) => number - (sorted[at - 1] ?? 0)));

export function unpackSorted(packed: string): number[] {
  let sum = 0;
  return unpackNumbers(packed).map((step) => (sum += step));
}

/** Capitals, which no folded word has: each is the number of its place. */
const STEPS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ';

/**
 * Sorted words, each as the number of letters that the one before it has to lose, and those that follow: front coding.
 * Endings are alike, so these numbers repeat more than those of the letters that are kept.
 */
export const packWords = (sorted: readonly string[]): string =>
  sorted
    .map((word, at) => {
      const before = sorted[at - 1] ?? '';
      let shared = Math.max(0, before.length - STEPS.length + 1);
      if (!word.startsWith(before.slice(0, shared))) throw new Error(`"${before}" is too long for the search.`);
      while (shared < Math.min(word.length, before.length) && word[shared] === before[shared]) shared++;
      return STEPS.charAt(before.length - shared) + word.slice(shared);
    })
    .join('');

export function unpackWords(packed: string): string[] {
  let word = '';
  return (packed.match(/\p{Lu}\P{Lu}*/gu) ?? []).map((part) => {
    word = word.slice(0, word.length - STEPS.indexOf(part.charAt(0))) + part.slice(1);
    return word;
  });
}

/** Each root once; its place is its number, the same where the map is made and where it is opened. */
export const numberRoots = (roots: readonly string[]): string[] => [...new Set(roots)].sort();

/** Things of a kind, each of their properties as a list; `null` for those that do not have it. */
export type Columns<Row> = { readonly [Key in keyof Row]?: readonly (Row[Key] | null)[] };

/** What is alike stands together so, which compresses better, and no property is named twice. */
export function packColumns<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))] as (keyof Row)[];
  return Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key] ?? null)])) as object as Columns<Row>;
}

export function unpackColumns<Row extends object>(columns: Columns<Row>): Row[] {
  const lists = Object.entries(columns) as [string, readonly unknown[]][];
  return (lists[0]?.[1] ?? []).map(
    (_, at) => Object.fromEntries(lists.map(([key, list]) => [key, list[at] ?? undefined])) as Row,
  );
}
