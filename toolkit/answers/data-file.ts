// The answers to a form as a small file of their own: to go on with on another device, or to give to another program.
import { type Answers, readAnswer } from '../form/answers.ts';
import { isAnswers, isRecord, parseJson } from '../form/answers-json.ts';
import type { AskedInput } from '../form/asked.ts';
import { RefusedFile } from '../form/refusal.ts';
import { formatLanguages, type Languages } from '../locales.ts';

/** Stands in every data file; what older pages could not read gets another number. */
const FORMAT = 'mentoring-form/1';
/** Of a file with several forms. */
const FORMAT_OF_ALL = 'mentoring-forms/1';

export interface DataFile {
  /** The form's id. */
  readonly form: string;
  readonly version: string;
  readonly languages: Languages;
  readonly answers: Answers;
}

/** The file as JSON, with the answers that were given. */
export const formatData = (file: DataFile): string => write({ format: FORMAT, ...dataOf(file) });

/** The answers to several forms in one file. */
export const formatAllData = (files: readonly DataFile[]): string =>
  write({ format: FORMAT_OF_ALL, forms: files.map(dataOf) });

const write = (data: object): string => `${JSON.stringify(data, null, 2)}\n`;

function dataOf({ form, version, languages, answers }: DataFile) {
  const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ''));
  return { form, version, languages: formatLanguages(languages), answers: given };
}

/**
 * A data file, opened to read what it says.
 * @param wanted the form to read in a file of several; the first if it is not there
 * @throws RefusedFile if it is broken, or data of another kind
 */
export function openData(bytes: Uint8Array, wanted?: string) {
  const { form, version, languages, answers } = oneOf(parseJson(new TextDecoder().decode(bytes)), wanted);
  if (!isAnswers(answers))
    throw new RefusedFile('unknown-form', 'This is not data of a form.', 'the file', `Give a file of ${FORMAT}.`);
  return {
    keywords: [form, version, languages].join(' '),
    names: Object.keys(answers),
    read: (inputs: readonly AskedInput[]): Answers =>
      Object.fromEntries(inputs.map((input) => [input.id, readAnswer(input, answers[input.id] ?? '')])),
  };
}

/** What a file says of one form; nothing for data of another kind. @throws RefusedFile if it is broken */
function oneOf(data: unknown, wanted: string | undefined): Record<string, unknown> {
  if (!isRecord(data))
    throw new RefusedFile('broken', 'The data file is broken.', 'the file', 'Save it again, or ask for it once more.');
  if (data['format'] === FORMAT) return data;
  const several =
    data['format'] === FORMAT_OF_ALL && Array.isArray(data['forms']) ? data['forms'].filter(isRecord) : [];
  return several.find(({ form }) => form === wanted) ?? several[0] ?? {};
}
