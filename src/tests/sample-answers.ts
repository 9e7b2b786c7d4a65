// Answers of several kinds to everything that a form asks on its page, as far as its places take them.
import type { Answers, AskedForm, AskedInput } from '../../toolkit/index.ts';

const WORDS = 'Tavoitteena on löytää työpaikka ja harjoitella haastattelua yhdessä mentorin kanssa. ';
const DAYS = ['2026-11-05', '2028-02-29', 'keväällä', '2027-01-31'];
const TIMES = ['09:05', '17:30', 'noin viisi'];

const TEXTS = {
  long: (input: AskedInput) =>
    fillUp(input.kind === 'long-text' ? `${WORDS}\n\n${WORDS}` : WORDS, input.maxLength ?? 200),
  short: () => 'a',
  cyrillic: () => 'Щърбанова ѝ „№ 5“ – обява',
  special: (input: AskedInput) =>
    ` "'\\(x)\u00a0<b>&amp; %{}${input.kind === 'long-text' ? '\n\n' : ' '}Șt Nguyễn Ə€ ✓`,
  empty: () => '',
} satisfies Record<string, (input: AskedInput) => string>;

export type AnswerKind = keyof typeof TEXTS;
export const ANSWER_KINDS = Object.keys(TEXTS) as AnswerKind[];

const fillUp = (words: string, length: number): string =>
  words
    .repeat(Math.ceil(length / words.length))
    .slice(0, length)
    .trimEnd();

/** What is signed by hand has no place on the page, and no answer. */
export const sampleAnswers = ({ inputs }: AskedForm, kind: AnswerKind): Answers =>
  Object.fromEntries(
    inputs.filter((input) => input.kind !== 'signature').map((input, at) => [input.id, sampleAnswer(input, kind, at)]),
  );

function sampleAnswer(input: AskedInput, kind: AnswerKind, at: number): string {
  const { options, maxLength } = input;
  if (kind === 'empty') return '';
  if (input.kind === 'check') return kind === 'long' || at % 3 > 0 ? 'yes' : '';
  if (options) return options[at % options.length]?.id ?? '';
  if (input.kind === 'date') return DAYS[at % DAYS.length] ?? '';
  if (input.kind === 'time') return TIMES[at % TIMES.length] ?? '';
  return TEXTS[kind](input).slice(0, maxLength);
}
