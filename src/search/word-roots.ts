// The roots of the words of a language, numbered: the same where the map is made and where it is opened.

/** Each root once; its place is its number. */
export const numberRoots = (roots: readonly string[]): string[] => [...new Set(roots)].sort();
