// Why a file that came back is not taken. Commands show the sentence of the error; a page has words of its own for each
// reason, in the reader's language.
import { DocumentError } from '../errors.ts';

export const REFUSALS = [
  /** Larger, or packed more densely, than a form can be. */
  'too-large',
  'picture',
  /** Word before 2007, or Word with a password. */
  'old-word',
  /** Neither PDF nor Word nor data. */
  'other-kind',
  'encrypted',
  'broken',
  /** A PDF whose fields are gone. */
  'printed',
  'scan',
  /** A Word file that tells neither by names nor by places which answer is which. */
  'lost-names',
  /** No form of this programme. */
  'unknown-form',
] as const;

export type Refusal = (typeof REFUSALS)[number];

export class RefusedFile extends DocumentError {
  readonly reason: Refusal;

  constructor(reason: Refusal, what: string, where: string, remedy: string) {
    super(what, where, remedy);
    this.reason = reason;
  }
}
