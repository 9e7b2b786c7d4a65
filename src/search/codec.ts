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

/** Sorted numbers by their steps. */
export const packSorted = (sorted: readonly number[]): string =>
  packNumbers(sorted.map((number, at) => number - (sorted[at - 1] ?? 0)));

export function unpackSorted(packed: string): number[] {
  let sum = 0;
  return unpackNumbers(packed).map((step) => (sum += step));
}

const LONGEST = 35;

/** Sorted words, each without the letters it shares with the word before it: front coding. */
export const packWords = (sorted: readonly string[]): string =>
  sorted
    .map((word, at) => {
      const before = sorted[at - 1] ?? '';
      let shared = 0;
      while (shared < LONGEST && shared < word.length && word[shared] === before[shared]) shared++;
      return shared.toString(36) + word.slice(shared);
    })
    .join(' ');

export function unpackWords(packed: string): string[] {
  if (packed === '') return [];
  let word = '';
  return packed.split(' ').map((part) => {
    word = word.slice(0, Number.parseInt(part[0] ?? '0', 36)) + part.slice(1);
    return word;
  });
}
