// A filled-in file of any form → which form it is, its answers by input id, and what a reader should know of them.
// Runs in a browser as well as in Node, and loads what reads PDF or Word only when it is needed.
import type { Answers } from '../form/answers.ts';
import type { AskedForm, AskedInput } from '../form/asked.ts';
import { parseIdentity } from '../form/imprint.ts';
import { RefusedFile } from '../form/refusal.ts';
import { formatLanguages, type Languages } from '../locales.ts';
import { openData } from './data-file.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import { identify } from './identify.ts';
import { type Notice, noticesOf } from './notices.ts';

export interface FilledForm {
  readonly form: string;
  /** Of the file; '' if it does not say so. */
  readonly version: string;
  readonly languages: string;
  readonly answers: Answers;
  /** What is not as it should be. */
  readonly notices: readonly Notice[];
}

/** Gets the Word file of a form as it is downloaded. */
export type MakeBlank = (form: string, languages: Languages) => Promise<Uint8Array>;

interface Known {
  readonly forms: readonly AskedForm[];
  readonly makeBlank?: MakeBlank | undefined;
  readonly wanted?: string | undefined;
}

/** A file that was opened to read what it says. */
interface Opened {
  /** Of its properties; '' where there are none. */
  readonly keywords: string;
  /** The inputs that it has. */
  readonly names: readonly string[];
  readonly read: (inputs: readonly AskedInput[]) => Answers;
}

const OPENERS = {
  pdf: openPdf,
  docx: openWord,
  json: async (bytes, { wanted }) => openData(bytes, wanted),
} satisfies Record<FileKind, (bytes: Uint8Array, known: Known) => Promise<Opened>>;

/**
 * @param forms the forms that there are
 * @param makeBlank by it, answers are found in Word files whose controls have lost their names
 * @param wanted id of the form to read in data of several forms; the first if it is not there
 * @throws DocumentError for a file that is no form of these, or that cannot be read: a printed or scanned copy, an encrypted,
 *   broken or oversized file
 */
export async function readFilled(
  bytes: Uint8Array,
  forms: readonly AskedForm[],
  makeBlank?: MakeBlank,
  wanted?: string,
): Promise<FilledForm> {
  const { keywords, names, read } = await OPENERS[fileKind(bytes)](bytes, { forms, makeBlank, wanted });
  const { form, languages, version } = identify(keywords, names, forms);
  const answers = read(form.inputs);
  return {
    form: form.id,
    version: version ?? '',
    languages: formatLanguages(languages),
    answers,
    notices: [...noticesOf(form, version, names, answers)],
  };
}

async function openPdf(bytes: Uint8Array): Promise<Opened> {
  const file = await (await import('../pdf/answers.ts')).openPdf(bytes);
  if (file.names.length > 0) return file;
  const [reason, what] = file.hasText
    ? (['printed', 'The PDF is a printed copy: its fields are gone, and with them what was in them.'] as const)
    : (['scan', 'The PDF is a scan: a picture of a page. What is in a picture cannot be read.'] as const);
  throw new RefusedFile(reason, what, 'the file', 'Ask for the file in which the form was filled in.');
}

/** LibreOffice 7 throws the names of controls away, and so does Google Docs: then their places tell which they are. */
async function openWord(bytes: Uint8Array, { forms, makeBlank }: Known): Promise<Opened> {
  const { openDocx } = await import('../docx/answers.ts');
  const file = openDocx(bytes);
  if (file.names.length > 0) return file;
  if (makeBlank && parseIdentity(file.keywords)) {
    const { form, languages } = identify(file.keywords, file.names, forms);
    return openDocx(bytes, await makeBlank(form.id, languages));
  }
  throw new RefusedFile(
    'lost-names',
    'The Word file has lost the names of its fields, and does not say which form it is.',
    'the file',
    'Copy the answers into a new copy of the form.',
  );
}
