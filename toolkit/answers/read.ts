// A filled-in file of any form → which form it is, its answers by input id, and what a reader should know of them.
import { readDocx } from '../docx/answers.ts';
import { DocumentError } from '../errors.ts';
import type { Form } from '../form/facts.ts';
import { currentVersion } from '../form/imprint.ts';
import { formInputs } from '../form/inputs.ts';
import { localize } from '../form/localize.ts';
import { formatLanguages, languageSets } from '../locales.ts';
import { readPdf } from '../pdf/answers.ts';
import { type FileKind, identify, kindOf } from './identify.ts';

export interface FilledForm {
  readonly form: string;
  readonly version: string;
  readonly languages: string;
  /** By input id: see `readPdf` and `readDocx`. '' where nothing is filled in. */
  readonly answers: Readonly<Record<string, string>>;
  /** What is not as it should be, in sentences. */
  readonly warnings: readonly string[];
}

const READERS = {
  pdf: readPdf,
  docx: async (bytes, inputs) => readDocx(bytes, inputs),
} satisfies Record<
  FileKind,
  (bytes: Uint8Array, inputs: ReturnType<typeof formInputs>) => Promise<Record<string, string>>
>;

/**
 * @param forms the forms that there are
 * @throws DocumentError for a file that is no form of these, or that cannot be read
 */
export async function readFilled(bytes: Uint8Array, forms: readonly Form[]): Promise<FilledForm> {
  const identity = await identify(bytes);
  if (!identity)
    throw new DocumentError(
      'The file does not say which form it is.',
      'its properties',
      'Give a form that was downloaded here.',
    );
  const { id, version, languages } = identity;
  const form = forms.find((candidate) => candidate.id === id);
  const set = languageSets.find((candidate) => formatLanguages(candidate) === languages);
  if (!form || !set)
    throw new DocumentError(
      `There is no form "${id}" in "${languages}".`,
      'its properties',
      'Give a form of this programme.',
    );
  const answers = await READERS[kindOf(bytes)](bytes, formInputs(localize(form, set)));
  return { form: id, version, languages, answers, warnings: [...warn(answers, version, form)] };
}

function* warn(answers: FilledForm['answers'], version: string, form: Form): Generator<string> {
  const current = currentVersion(form).version;
  if (version !== current)
    yield `The file is of version ${version}; the form is now ${current}. What both have was read.`;
  if (Object.values(answers).every((answer) => answer === '')) yield 'Nothing is filled in.';
}
