// What counts as a word, and the shape in which words are compared.

/** Words and numbers of a text, as they stand: `F04`, `mentorointi`, `e`. */
export const wordsOf = (text: string): string[] =>
  text.normalize('NFC').match(/[\p{L}\p{N}]\p{M}*(?:[\p{L}\p{N}\p{M}]|\u00ad)*/gu) ?? [];

/**
 * A word without capitals, hyphenation points, accents and dots, so that `Päiväkirja` and `paivakirja` are one. Cyrillic
 * й and ё are letters of their own and stay; ѝ is и with its accent.
 */
export const fold = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('\u00ad', '')
    .replaceAll('ѝ', 'и')
    .replace(/[^\u0400-\u04ff]+/g, (part) => part.normalize('NFD').replace(/\p{M}/gu, ''));

/** Whether a word is written in Latin letters only. */
export const isLatin = (word: string): boolean => /^[a-z0-9]+$/.test(word);

/** A word with one letter where it has several of a kind: `kokous` and `kokkous` are one. */
export const squeeze = (word: string): string => word.replace(/(.)\1+/g, '$1');
