// The answers to a form as a small file of their own: to go on with on another device, or to give to another program.
import { type Answers, readAnswer } from '../form/answers.ts';
import { isAnswers, isRecord, parseJson } from '../form/answers-json.ts';
import type { AskedInput } from '../form/asked.ts';
import { RefusedFile } from '../form/refusal.ts';
import { formatLanguages, type Languages } from '../locales.ts';

/** Stands in every data file; what older pages could not read gets another number. */
const FORMAT = 'mentoring-form/1';

export interface DataFile {
  /** The form's id. */
  readonly form: string;
  readonly version: string;
  readonly languages: Languages;
  readonly answers: Answers;
}

/** The file as JSON, with the answers that were given. */
export function formatData({ form, version, languages, answers }: DataFile): string {
  const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ''));
  const data = { format: FORMAT, form, version, languages: formatLanguages(languages), answers: given };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** A data file, opened to read what it says. @throws RefusedFile if it is broken, or data of another kind */
export function openData(bytes: Uint8Array) {
  const data = parseJson(new TextDecoder().decode(bytes));
  if (!isRecord(data))
    throw new RefusedFile('broken', 'The data file is broken.', 'the file', 'Save it again, or ask for it once more.');
  const { format, form, version, languages, answers } = data;
  if (format !== FORMAT || !isAnswers(answers))
    throw new RefusedFile('unknown-form', 'This is not data of a form.', 'the file', `Give a file of ${FORMAT}.`);
  return {
    keywords: [form, version, languages].join(' '),
    names: Object.keys(answers),
    read: (inputs: readonly AskedInput[]): Answers =>
      Object.fromEntries(inputs.map((input) => [input.id, readAnswer(input, answers[input.id] ?? '')])),
  };
}
