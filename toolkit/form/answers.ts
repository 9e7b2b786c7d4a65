// What was filled in, in one form, whichever file it stands in. PDF, Word and whatever comes later read and write exactly
// this; what a file shows is what a person would have written in its language.
import { DocumentError } from '../errors.ts';
import { LOCALES, type Locale } from '../locales.ts';
import { plainText } from '../text/text.ts';
import type { AskedInput } from './asked.ts';
import { formatWrittenDay, parseWrittenDay } from './written-day.ts';

/**
 * Answers by input id; '' where nothing was filled in. A ticked box is `yes`, a choice the id of its option. A day is
 * `yyyy-mm-dd` and a time `hh:mm` if the text can be read in one way only, else as it is written. A text has its blanks,
 * and `\n` between its lines.
 */
export type Answers = Readonly<Record<string, string>>;

/** The answer of a ticked box. */
export const YES = 'yes';

/** 17.30, 17:30, klo 9.05, 17:30 ч., 17, klo 17. */
const TIME = /^(?:klo\s*)?(\d{1,2})(?:[.:](\d{2}))?(?:\s*(?:ч\.?|часа))?$/iu;
const ISO_TIME = /^(\d{2}):(\d{2})$/;

/** The answer that a text is which stands in a file. */
export function readAnswer(input: Pick<AskedInput, 'kind' | 'options'>, written: string): string {
  const text = readWritten(input.kind, written);
  return input.options && text !== '' ? readChoice(input.options, text.trim()) : text;
}

/** The answer that a text is which somebody has written into a place of that kind; choices are no matter of texts. */
export function readWritten(kind: AskedInput['kind'], written: string): string {
  const text = cleanText(written);
  if (text.trim() === '') return '';
  if (kind === 'date') return parseWrittenDay(text) ?? text;
  return (kind === 'time' && parseTime(text)) || text;
}

/** An answer as it stands in a file: days and times as the language writes them. Choices are the file's own matter. */
export function writeAnswer({ kind }: Pick<AskedInput, 'kind'>, answer: string, locale: Locale | undefined): string {
  if (kind === 'date') return formatWrittenDay(answer, locale);
  const [, hours, minutes] = (kind === 'time' && ISO_TIME.exec(answer)) || [];
  if (!hours || !locale) return answer;
  return `${Number(hours)}${LOCALES[locale].timeSeparator}${minutes}`;
}

/**
 * The answer as {@link readAnswer} gives it back.
 * @throws DocumentError if it is none of the options, longer than its place, or no answer for a box
 */
export function checkAnswer(input: AskedInput, answer: string): string {
  const { id, kind, options, maxLength } = input;
  const clean = readAnswer(input, answer);
  if (clean === '') return '';
  const known = kind === 'check' ? [YES] : options?.map((option) => option.id);
  if (known && !known.includes(clean))
    throw new DocumentError(`"${answer}" is no option of ${id}.`, `field ${id}`, `Use one of: ${known.join(', ')}.`);
  if (maxLength !== undefined && clean.length > maxLength)
    throw new DocumentError(
      `The answer has ${clean.length} characters.`,
      `field ${id}`,
      `Shorten it to at most ${maxLength}.`,
    );
  return clean;
}

/** As programs write them; Word pastes U+000B, some programs U+2028. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what is looked for
const LINE_BREAK = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
/** What XML 1.0 forbids (section 2.2), and the mark of byte order. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000e-\u001f\ufeff\ufffe\uffff]/g;

const cleanText = (text: string): string => text.replace(LINE_BREAK, '\n').replace(FORBIDDEN, '').toWellFormed();

function parseTime(text: string): string | undefined {
  const [, hours = '', minutes = '00'] = TIME.exec(text.replace(/\u00a0/g, ' ').trim()) ?? [];
  const there = hours !== '' && Number(hours) < 24 && Number(minutes) < 60;
  return there ? `${hours.padStart(2, '0')}:${minutes}` : undefined;
}

/** The option that a text names by its id or by what is seen of it, in two languages or in one; else the text. */
function readChoice(options: NonNullable<AskedInput['options']>, text: string): string {
  const names = ({ id, label }: (typeof options)[number]) => [
    id,
    ...label.map((part) => part.text),
    ...label.flatMap((one) => label.map((two) => plainText([one, two]))),
  ];
  return options.find((option) => names(option).some((name) => sameWords(name, text)))?.id ?? text;
}

/** Whether two texts say the same, whatever kind of blanks a program has put between the words. */
export const sameWords = (one: string | undefined, two: string): boolean =>
  one?.replace(/\s+/g, ' ').trim() === two.replace(/\s+/g, ' ').trim();
