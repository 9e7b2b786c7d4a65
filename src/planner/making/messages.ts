// What the page and the worker that makes papers say to each other.
import type { AskedForm, Face, MadePapers, PapersWish } from '../../../toolkit/browser.ts';
import type { Fault } from '../../filling/taking/work.ts';

export interface WorkerTask {
  readonly wish: PapersWish;
  readonly forms: readonly AskedForm[];
  /** Address of the forms' files, in full. */
  readonly files: string;
  /** The organiser's, for the head of every page. */
  readonly face: Face | undefined;
}

export type WorkerWord =
  | { readonly done: number; readonly of: number }
  | { readonly made: MadePapers }
  | { readonly fault: Fault };
