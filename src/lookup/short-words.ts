// Words of one letter, as Bulgarian has many: in a title none ends a line.

/** The title with no-break spaces after words of one letter. */
export const bindShortWords = (title: string): string => title.replace(/(?<![\p{L}\p{N}])(\p{L}) /gu, '$1\u00a0');
