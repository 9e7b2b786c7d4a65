// Answers that are easily broken on the way, for whatever a form asks.
import type { Input } from '../fields/field-type.ts';
import type { Answers } from '../form/answers.ts';
import { formInputs } from '../form/inputs.ts';
import type { LocalizedForm } from '../form/localize.ts';

const DATES = ['2026-11-05', '05/11/2026', 'keväällä', '2028-02-29'];
const TIMES = ['09:05', 'noin viisi', '17:30'];
const TEXTS = [' Щърбанов & <Öhman> ', 'a\u00a0b yh\u00addys „ж“', 'Ștefan Nguyễn Əli', '"\'\\(x)\t!', 'щ'.repeat(200)];

/** Something for each input that is easily broken on the way, as far as its place takes it. */
function answerTo({ kind, options, maxLength }: Input, at: number): string {
  if (kind === 'check') return at % 3 === 0 ? '' : 'yes';
  if (options) return options[at % options.length]?.id ?? '';
  if (kind === 'date') return DATES[at % DATES.length] ?? '';
  if (kind === 'time') return TIMES[at % TIMES.length] ?? '';
  const text = `${TEXTS[at % TEXTS.length]}${kind === 'long-text' ? '\n\nb ' : ''}`;
  return text.slice(0, maxLength);
}

/** Something for each input but signatures, which are written by hand. */
export const toughAnswers = (form: LocalizedForm): Answers =>
  Object.fromEntries(
    formInputs(form).map((input, at) => [input.id, input.kind === 'signature' ? '' : answerTo(input, at)]),
  );
