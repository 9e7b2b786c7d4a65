// What is done with a file: filling in an empty one, reading one that came back. Runs in a worker, and in the page where
// there is none.
import {
  type Answers,
  type AskedForm,
  type AskedInput,
  type Face,
  type FilledForm,
  fillBlank,
  type Refusal,
  RefusedFile,
  readFilled,
  stampFace,
} from '../../../toolkit/browser.ts';
import type { Languages } from '../../../toolkit/locales.ts';

export type Task =
  | {
      readonly what: 'fill';
      readonly blank: Uint8Array;
      readonly inputs: readonly AskedInput[];
      readonly answers: Answers;
      /** Of the organiser, for the heads of the file. */
      readonly face?: Face | undefined;
    }
  | {
      readonly what: 'read';
      readonly bytes: Uint8Array;
      readonly forms: readonly AskedForm[];
      /** The form of the page, for data of several. */
      readonly wanted: string;
      /** Address of the forms' files; '' where there is no server to ask. */
      readonly files: string;
    };

/** Why something was not done; the page has words for each. */
export type Fault = Refusal | 'offline' | 'absent' | 'wrong' | 'slow' | 'memory' | 'failed';

export interface Done {
  readonly bytes?: Uint8Array;
  readonly filled?: FilledForm;
  readonly fault?: Fault;
}

/** Does the task; what cannot be done is told and not thrown. */
export async function work(task: Task): Promise<Done> {
  try {
    if (task.what === 'fill') return { bytes: await fill(task) };
    const { bytes, forms, wanted, files } = task;
    const makeBlank = (id: string, languages: Languages) => fetchFile(blankAddress(files, id, languages, 'docx'));
    return { filled: await readFilled(bytes, forms, files ? makeBlank : undefined, wanted) };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

async function fill({ blank, inputs, answers, face }: Extract<Task, { what: 'fill' }>): Promise<Uint8Array> {
  const filled = await fillBlank(blank, inputs, answers);
  return face ? stampFace(filled, face) : filled;
}

/** A file could not be had. */
export class NotHad extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault);
    this.fault = fault;
  }
}

/** @throws NotHad without a connection, or where the file is not there */
export async function fetchFile(address: string): Promise<Uint8Array> {
  const answer = await fetch(address).catch(() => undefined);
  if (!answer) throw new NotHad('offline');
  if (!answer.ok) throw new NotHad('absent');
  return new Uint8Array(await answer.arrayBuffer());
}

/** @param files address of the forms' files, with a slash at its end */
export const blankAddress = (files: string, id: string, languages: Languages, format: 'pdf' | 'docx'): string =>
  `${files}${id}/${id}.${languages.join('-')}.${format}`;

/** A fault that nobody has foreseen is told to whoever looks into the console; what was typed is not in it. */
export function faultOf(error: unknown): Fault {
  if (error instanceof RefusedFile) return error.reason;
  if (error instanceof NotHad) return error.fault;
  if (error instanceof RangeError) return 'memory';
  return 'failed';
}
