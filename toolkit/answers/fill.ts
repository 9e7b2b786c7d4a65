// Answers → an empty file of a form, filled in. Runs in a browser as well as in Node.
import { fillDocx } from '../docx/answers.ts';
import type { Answers } from '../form/answers.ts';
import { formInputs } from '../form/inputs.ts';
import type { LocalizedForm } from '../form/localize.ts';
import { fillPdf } from '../pdf/answers.ts';
import { type FileKind, fileKind } from './file-kind.ts';

const FILLERS = {
  pdf: fillPdf,
  docx: async (...given) => fillDocx(...given),
} satisfies Record<FileKind, (...given: Parameters<typeof fillDocx>) => Promise<Uint8Array>>;

/**
 * @param blank the form as it is downloaded, in the languages of `form`
 * @throws DocumentError for an answer that the form does not ask for, or that its place does not take
 */
export const fillBlank = (blank: Uint8Array, form: LocalizedForm, answers: Answers): Promise<Uint8Array> =>
  FILLERS[fileKind(blank)](blank, formInputs(form), answers);
