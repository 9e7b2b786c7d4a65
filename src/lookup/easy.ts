// Easy pages: who has a page of that kind, and how its text is set.

/** Whether a page, without its language, is one of the easy ones. */
export const isEasy = (slug: string): boolean => slug.startsWith('easy/');

/** A sentence ends before a capital, a digit or a quotation mark, so that "3. kerta" is one. */
const ENDS = /(?<=[.!?][”“"]?) (?=[\p{Lu}\d”“„"])/u;

export const splitSentences = (text: string): string[] => text.split(ENDS);
