// A filled-in file of any form → which form it is, its answers by input id, and what a reader should know of them.
// Runs in a browser as well as in Node.
import { type FilledDocx, openDocx } from '../docx/answers.ts';
import { DocumentError } from '../errors.ts';
import type { Input } from '../fields/field-type.ts';
import type { Answers } from '../form/answers.ts';
import type { Form } from '../form/facts.ts';
import { parseIdentity } from '../form/imprint.ts';
import { formInputs } from '../form/inputs.ts';
import { localize } from '../form/localize.ts';
import { formatLanguages, type Languages } from '../locales.ts';
import { type FilledPdf, openPdf } from '../pdf/answers.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import { identify, tellVersion } from './identify.ts';

export interface FilledForm {
  readonly form: string;
  /** Of the file; '' if it does not say so. */
  readonly version: string;
  readonly languages: string;
  readonly answers: Answers;
  /** What is not as it should be, in sentences. */
  readonly warnings: readonly string[];
}

/** Makes the Word file of a form as it is downloaded. */
export type MakeBlank = (form: Form, languages: Languages) => Promise<Uint8Array>;

interface Known {
  readonly forms: readonly Form[];
  readonly makeBlank?: MakeBlank | undefined;
}

const OPENERS = {
  pdf: async (bytes) => withFields(await openPdf(bytes)),
  docx: openWord,
} satisfies Record<FileKind, (bytes: Uint8Array, known: Known) => Promise<FilledDocx>>;

/**
 * @param forms the forms that there are
 * @param makeBlank by it, answers are found in Word files whose controls have lost their names
 * @throws DocumentError for a file that is no form of these, or that cannot be read: a printed or scanned copy, an encrypted,
 *   broken or oversized file
 */
export async function readFilled(
  bytes: Uint8Array,
  forms: readonly Form[],
  makeBlank?: MakeBlank,
): Promise<FilledForm> {
  const { keywords, names, read } = await OPENERS[fileKind(bytes)](bytes, { forms, makeBlank });
  const identified = identify(keywords, names, forms);
  const { form, languages, version = '' } = identified;
  const inputs = formInputs(localize(form, languages));
  const answers = read(inputs);
  return {
    form: form.id,
    version,
    languages: formatLanguages(languages),
    answers,
    warnings: [...tellVersion(identified, unknownOf(names, inputs)), ...tellEmptiness(answers)],
  };
}

const unknownOf = (names: readonly string[], inputs: readonly Input[]): string[] => {
  const known = new Set(inputs.map(({ id }) => id));
  return names.filter((name) => !known.has(name));
};

function* tellEmptiness(answers: Answers): Generator<string> {
  if (Object.values(answers).every((answer) => answer === '')) yield 'Nothing is filled in.';
}

function withFields(file: FilledPdf): FilledPdf {
  if (file.names.length > 0) return file;
  throw new DocumentError(
    file.hasText
      ? 'The PDF is a printed copy: its fields are gone, and with them what was in them.'
      : 'The PDF is a scan: a picture of a page. What is in a picture cannot be read.',
    'the file',
    'Ask for the file in which the form was filled in.',
  );
}

/** LibreOffice 7 throws the names of controls away, and so does Google Docs: then their places tell which they are. */
async function openWord(bytes: Uint8Array, { forms, makeBlank }: Known): Promise<FilledDocx> {
  const file = openDocx(bytes);
  if (file.names.length > 0) return file;
  if (makeBlank && parseIdentity(file.keywords)) {
    const { form, languages } = identify(file.keywords, file.names, forms);
    return openDocx(bytes, await makeBlank(form, languages));
  }
  throw new DocumentError(
    'The Word file has lost the names of its fields, and does not say which form it is.',
    'the file',
    'Copy the answers into a new copy of the form.',
  );
}
