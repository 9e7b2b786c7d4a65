// How many copies of a sheet a meeting needs: "1", "2P", "N + C", "n/4". Read once, with the definition.
import { z } from 'zod';
import type { Copies, CopyTerm, Counted } from '../manifest.ts';

/** How many there are of each. */
export type Counts = Readonly<Record<Counted, number>>;

const TERM = /^(\d+)?\s*(?:([PNMCn])(?:\s*\/\s*([1-9]\d*))?)?$/;

/** @returns undefined for a text that is not a sum of such terms */
export function parseFormula(text: string): Copies | undefined {
  const terms = text.split('+').map((part): CopyTerm | undefined => {
    const [, times, of, per] = TERM.exec(part.trim()) ?? [];
    if (!times && !of) return undefined;
    return { times: Number(times ?? 1), ...(of ? { of: of as Counted } : {}), per: Number(per ?? 1) };
  });
  return terms.every((term) => term !== undefined) ? terms : undefined;
}

/**
 * `2P + M`: the mirror of {@link parseFormula}.
 * @param letter what is shown for a thing counted
 */
export const formatFormula = (copies: Copies, letter: (counted: Counted) => string = (counted) => counted): string =>
  copies
    .map(({ times, of, per }) => {
      if (!of) return String(times);
      return `${times === 1 ? '' : times}${letter(of)}${per === 1 ? '' : `/${per}`}`;
    })
    .join(' + ');

/** A number of copies as it is written in a pack. */
export const copiesSchema = z.string().transform((text, context): Copies => {
  const copies = parseFormula(text);
  if (copies) return copies;
  context.addIssue({
    code: 'custom',
    message: `The number of copies "${text}" cannot be read.`,
    params: { remedy: 'Write a sum of numbers and of P, N, M, C or n, in quotes: "2P", "N + C" or "n/4".' },
  });
  return z.NEVER;
});

/** A part of a group also wants its copy: every division is rounded up. */
export const countCopies = (copies: Copies, counts: Counts): number =>
  copies.reduce((sum, { times, of, per }) => sum + Math.ceil((times * (of ? counts[of] : 1)) / per), 0);

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
