// How many copies of a sheet a meeting needs: "1", "2P", "N + C", "n/4".
import { DefinitionError } from '../errors.ts';

/**
 * What copies are counted by. P: pairs; N: participants, that is mentors and mentees; M: mentees;
 * C: coordinators present; n: people of a TOI week.
 */
export const COUNTED = ['P', 'N', 'M', 'C', 'n'] as const;
export type Counted = (typeof COUNTED)[number];
export type Counts = Readonly<Record<Counted, number>>;

/** `times` for each one counted, or one for every `per` of them; without `of`, so many for the meeting. */
export interface Term {
  readonly times: number;
  readonly of?: Counted;
  readonly per: number;
}

const TERM = /^(\d+)?\s*(?:([PNMCn])(?:\s*\/\s*(\d+))?)?$/;

/**
 * Reads a sum of terms.
 * @param where what the error calls the place
 * @throws DefinitionError for a text that is not such a sum
 */
export function parseFormula(text: string, where: string): Term[] {
  return text.split('+').map((part) => {
    const [, times, of, per] = TERM.exec(part.trim()) ?? [];
    if (!times && !of)
      throw new DefinitionError(
        `The number of copies "${text}" cannot be read.`,
        where,
        'Write a sum of numbers and of P, N, M, C or n, for example "2P", "N + C" or "n/4".',
      );
    return { times: Number(times ?? 1), ...(of ? { of: of as Counted } : {}), per: Number(per ?? 1) };
  });
}

/** A part of a group also wants its copy: every division is rounded up. */
export const countCopies = (terms: readonly Term[], counts: Counts): number =>
  terms.reduce((sum, { times, of, per }) => sum + Math.ceil((times * (of ? counts[of] : 1)) / per), 0);

/** A group of so many pairs, with one mentee for each mentor unless there are more mentees. */
export const countPairs = (pairs: number, mentees = pairs, coordinators = 1): Counts => ({
  P: pairs,
  N: pairs + mentees,
  M: mentees,
  C: coordinators,
  n: 0,
});

/** A team of a TOI week. */
export const countTeam = (people: number): Counts => ({ P: 0, N: 0, M: 0, C: 0, n: people });
