// Answers → an empty file of a form, filled in. Runs in a browser as well as in Node, and loads what fills PDF or Word only
// when it is needed.
import type { Answers } from '../form/answers.ts';
import type { AskedInput } from '../form/asked.ts';
import { RefusedFile } from '../form/refusal.ts';
import { type FileKind, fileKind } from './file-kind.ts';

type Filler = (blank: Uint8Array, inputs: readonly AskedInput[], answers: Answers) => Promise<Uint8Array>;

const FILLERS = {
  pdf: async (...given) => (await import('../pdf/answers.ts')).fillPdf(...given),
  docx: async (...given) => (await import('../docx/answers.ts')).fillDocx(...given),
  json: () => {
    throw new RefusedFile(
      'other-kind',
      'A data file has no places to fill in.',
      'the file',
      'Give a PDF or Word file.',
    );
  },
} satisfies Record<FileKind, Filler>;

/**
 * @param blank the form as it is downloaded, in any of its language sets
 * @throws DocumentError for an answer that the form does not ask for, or that its place does not take
 */
export const fillBlank: Filler = (blank, inputs, answers) => FILLERS[fileKind(blank)](blank, inputs, answers);
