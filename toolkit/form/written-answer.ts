// Answers as people write them: read from a place of a form, and written back into it. A form's page needs this at once,
// and nothing of what files need besides.
import { LOCALES, type Locale } from '../locales.ts';
import type { AskedInput } from './asked.ts';
import { formatWrittenDay, parseWrittenDay } from './written-day.ts';

/** The answer of a ticked box. */
export const YES = 'yes';

/** 17.30, 17:30, klo 9.05, 17:30 ч., 17, klo 17. */
const TIME = /^(?:klo\s*)?(\d{1,2})(?:[.:](\d{2}))?(?:\s*(?:ч\.?|часа))?$/iu;
const ISO_TIME = /^(\d{2}):(\d{2})$/;

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
