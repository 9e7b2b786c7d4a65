// What may not be parted at the end of a line: a number and what it counts, an abbreviation or a heading and its number,
// a dash and what goes before it. Writers type ordinary spaces; here they become no-break spaces (U+00A0).
import { type Locale, locales } from '../locales.ts';
import { NUMBERED } from './words/numbered.ts';

/** A longer word may begin a line, though its number ends the one above: a narrow column has to break somewhere. */
const LONGEST = 12;

/** Each ends in the space that may not break, `$1` before it. */
const EVERYWHERE = [
  // 30 min, 3–4 weeks, 1.30 h, 5. joulukuuta; no year, no code such as F04 and no number of a
  // thing (folder 1), which runs before: their neighbours are chance.
  new RegExp(
    `(?<![\\p{L}\\p{N}]|\\d[.,]|\\p{L}\\u00a0)((?:\\d{1,3}[.,:–-])*\\d{1,3}\\.?) (?=\\p{Ll}{1,${LONGEST}}(?!\\p{L}))`,
    'gu',
  ),
  // 2026 г., 8 ч. 45 мин, 100 000, 09 2525 0111
  /(\d) (?=\p{Ll}{1,3}\.)/gu,
  /(\d(?:\u00a0(?:h|ч\.))?) (?=\d)/gu,
  // 10 %, 4 §, 4 × 17, 5 = fully, 20 MB
  /(\d) (?=[%‰€§×=]|[kMG]?B(?!\p{L}))/gu,
  /([×=§№]) (?=\d|\p{Ll}{1,12}(?!\p{L}))/gu,
  /(\S) (?=[–—] )/gu,
];

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Alternatives of a pattern for the words in a list, with a small or a capital first letter. */
const oneOf = (list: string): string => [...list.split(' '), ...list.split(' ').map(capital)].join('|');

const spacesOf = ({ before, months }: (typeof NUMBERED)[Locale]): RegExp[] => [
  new RegExp(`((?<!\\p{L})(?:${oneOf(before)})\\p{L}{0,4}\\.?) (?=\\p{Lu}{0,2}\\d|\\p{Lu}(?!\\p{L}))`, 'gu'),
  ...EVERYWHERE,
  ...(months ? [new RegExp(`(\\d) (?=(?:${oneOf(months)})(?!\\p{L}))`, 'gu')] : []),
];

const SPACES = Object.fromEntries(locales.map((locale) => [locale, spacesOf(NUMBERED[locale])])) as Record<
  Locale,
  RegExp[]
>;

/** The text with no-break spaces where a line may not end; nothing else of it changes. */
export const keepTogether = (text: string, locale: Locale): string =>
  text.includes(' ') ? SPACES[locale].reduce((kept, space) => kept.replace(space, '$1\u00a0'), text) : text;
