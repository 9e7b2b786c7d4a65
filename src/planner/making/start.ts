// Asks for papers of a plan. What makes them is loaded with the first request.
import type { Wishes } from '../../../toolkit/plan/browser.ts';

/** What shall be made. */
export type PapersKind =
  /** Everything for every pair, in a ZIP with a folder a pair and a list. */
  | 'all'
  /** The pairs' papers of the first meeting, as one PDF to print. */
  | 'first-meeting'
  /** Certificates of everybody whose name is known, as one PDF to print. */
  | 'certificates'
  /** The same, a PDF each, in a ZIP. */
  | 'certificates-singly';

export interface PapersTask {
  readonly kind: PapersKind;
  readonly wishes: Wishes;
  /** Language of the page: names of folders and of the list. */
  readonly locale: string;
  /** Address of the forms' files, with a slash at its end: `../../../files/forms/`. */
  readonly files: string;
  /** '' for what is not known. */
  readonly programme: string;
  readonly organiser: string;
  readonly group: string;
  readonly coordinator: string;
  /** Telephone or e-mail of the coordinator. */
  readonly contact: string;
  /** Where the group meets. */
  readonly place: string;
}

export interface MadePapers {
  readonly bytes: Uint8Array;
  /** Name to save it under. */
  readonly name: string;
  readonly type: 'application/pdf' | 'application/zip';
  /** Files in it, or pages of it. */
  readonly count: number;
}

/** Why there are no papers; the page has words for each. */
export type PapersFault = 'offline' | 'absent' | 'memory' | 'stopped' | 'failed';

export class PapersFailure extends Error {
  readonly fault: PapersFault;

  constructor(fault: PapersFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * Makes papers in a worker.
 * @param onProgress how many of how many papers are done
 * @param stop ends the work
 * @throws PapersFailure
 */
export async function makePapers(
  task: PapersTask,
  onProgress: (done: number, of: number) => void,
  stop: AbortSignal,
): Promise<MadePapers> {
  void task;
  void onProgress;
  void stop;
  throw new PapersFailure('failed');
}
