// What was filled in, in one form, whichever file it stands in. PDF, Word and whatever comes later read and write exactly
// this; what a file shows is what a person would have written in its language.
import { DocumentError } from '../errors.ts';
import { plainText } from '../text/text.ts';
import type { AskedInput } from './asked.ts';
import { readWritten, YES } from './written-answer.ts';

/**
 * Answers by input id; '' where nothing was filled in. A ticked box is `yes`, a choice the id of its option. A day is
 * `yyyy-mm-dd` and a time `hh:mm` if the text can be read in one way only, else as it is written. A text has its blanks,
 * and `\n` between its lines.
 */
export type Answers = Readonly<Record<string, string>>;

/** The answer that a text is which stands in a file. */
export function readAnswer(input: Pick<AskedInput, 'kind' | 'options'>, written: string): string {
  const text = readWritten(input.kind, written);
  return input.options && text !== '' ? readChoice(input.options, text.trim()) : text;
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
