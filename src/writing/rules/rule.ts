// A fault that somebody wrote once: how it is found, why it is one, what to write instead. A word that is wrong
// everywhere stands under `rejected` in content/glossary.yaml; here are the faults of a phrase or a place.
import type { PlacedText } from '../texts.ts';

export interface WordingRule {
  readonly fault: RegExp;
  readonly why: string;
  readonly instead?: string;
  /** A sentence with the fault and its mended twin: the check proves the rule on them. */
  readonly example: { readonly wrong: string; readonly right: string };
  /** Places where these words, or any that the rule finds, mean something else. */
  readonly allowed?: readonly { readonly place: RegExp; readonly words?: RegExp }[];
}

/** @returns what a text says against a rule, in its own words */
export function faultsIn({ fault, allowed = [] }: WordingRule, { place, text }: PlacedText): string[] {
  const leaves = allowed.filter((one) => one.place.test(place));
  if (leaves.some(({ words }) => !words)) return [];
  const examined = leaves.reduce((rest, { words }) => (words ? rest.replace(everywhere(words), '') : rest), text);
  return [...examined.matchAll(everywhere(fault))].map(([found]) => found);
}

const everywhere = ({ source, flags }: RegExp): RegExp => new RegExp(source, [...new Set(`${flags}g`)].join(''));
