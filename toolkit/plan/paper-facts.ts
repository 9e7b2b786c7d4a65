// What all papers of a programme say alike.
import type { Pair } from './wishes.ts';

/** By input id; '' where nothing is known. */
export type Answers = Readonly<Record<string, string>>;

/** What the organiser has said of the programme; '' for what is not known. */
export interface PaperFacts {
  readonly programme: string;
  readonly organiser: string;
  readonly group: string;
  readonly coordinator: string;
  /** Telephone or e-mail of the coordinator. */
  readonly contact: string;
  /** Where the group meets. */
  readonly place: string;
}

/** The head of a form. @param pair its code, for papers of a pair: what is read back is put together by it */
export const commonAnswers = ({ programme, group }: PaperFacts, pair?: string): Answers => ({
  programme_name: programme,
  group_or_pair: pair ?? group,
});

export const mentorOf = ({ mentor }: Pair): string => mentor.trim();
export const menteeOf = ({ mentee }: Pair): string => mentee.trim();

/** Which of so many sessions it is, as the forms call it. */
export const sessionKind = (number: number, count: number): string =>
  number === 1 ? 'initial' : number === count ? 'final' : 'interim';
