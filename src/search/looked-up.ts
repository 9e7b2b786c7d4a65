// What of a question is looked up in the texts.
import type { Knowledge } from './knowledge.ts';
import type { Option, Unit } from './units.ts';

/** The roots of an option that a page should have: a page that says `vastaa` speaks of who does not, too. */
export function textRoots({ roots }: Option, { faint }: Knowledge): readonly number[] {
  const telling = roots.filter((root) => !faint.has(root));
  return telling.length > 0 ? telling : roots;
}

/** So many roots are looked up in the texts, those of the surest ways of saying what is asked: each may be fetched. */
const MOST_ROOTS = 6;
/** How much less sure each further way is: a thing with many synonyms leaves the others their turn. */
const TURN = 0.06;

/** The roots whose places in the texts are asked for; of a way of saying it all or none. */
export function rootsToFind(units: readonly Unit[], knowledge: Knowledge): number[] {
  const { frequency } = knowledge;
  const options = units
    .flatMap((unit) =>
      unit.options
        .map((option) => ({ roots: textRoots(option, knowledge), sure: option.sure }))
        .filter(({ roots }) => roots.every((root) => frequency(root) > 0))
        .map(({ roots, sure }, at) => ({ roots, sure: sure - TURN * at })),
    )
    .sort((one, other) => other.sure - one.sure);
  const chosen = new Set<number>();
  for (const { roots } of options) {
    const more = roots.filter((root) => !chosen.has(root));
    if (chosen.size + more.length <= MOST_ROOTS) for (const root of more) chosen.add(root);
  }
  return [...chosen];
}
