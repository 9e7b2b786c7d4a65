// How much of a thing that is asked for the entries have: in their texts, titles and headings.
import type { Knowledge } from './knowledge.ts';
import { textRoots } from './looked-up.ts';
import type { Postings } from './texts.ts';
import type { Option, Unit } from './units.ts';

/** How much of each option an entry has, the best and all others. */
interface Share {
  best: number;
  sum: number;
}

/** By how few entries have it: 1 where three have it. Words that belong together say more. */
export function rarity({ options, words }: Unit, { frequency, map }: Knowledge): number {
  const sure = (options[0]?.sure ?? 0) - 0.12;
  const counts = options.filter((option) => option.sure >= sure).map(({ roots }) => Math.min(...roots.map(frequency)));
  const entries = map.entries.length;
  const rare = Math.log(1 + entries / Math.max(1, ...counts)) / Math.log(1 + entries / 3);
  return Math.max(0.08, rare) * (words.length > 1 ? 2.1 : 1);
}

export function textShares(
  options: readonly Option[],
  postingsOf: (root: number) => Postings,
  knowledge: Knowledge,
): ReadonlyMap<number, Share> {
  const shares = new Map<number, Share>();
  for (const option of options) {
    const [first, ...others] = textRoots(option, knowledge).map(postingsOf);
    for (const [entry, weight] of first ?? []) {
      const least = Math.min(weight, ...others.map((other) => other.get(entry) ?? 0));
      if (least === 0) continue;
      const points = option.sure * (0.32 + 0.68 * least);
      const share = shares.get(entry) ?? { best: 0, sum: 0 };
      shares.set(entry, { best: Math.max(share.best, points), sum: share.sum + points });
    }
  }
  return shares;
}

interface TitleShare {
  readonly sure: number;
  readonly places: readonly number[];
}

export function titleShares(options: readonly Option[], { titles }: Knowledge): ReadonlyMap<number, TitleShare> {
  const shares = new Map<number, TitleShare>();
  titles.forEach((title, entry) => {
    for (const { roots, sure } of options) {
      const places = roots.map((root) => title.indexOf(root)).filter((at) => at >= 0);
      const share = places.length / Math.max(1, roots.length);
      const points = sure * (share === 1 ? 1 : share >= 0.6 ? 0.58 * share : 0);
      if (points > (shares.get(entry)?.sure ?? 0)) shares.set(entry, { sure: points, places });
    }
  });
  return shares;
}

export const headingShare = (options: readonly Option[], headings: readonly (readonly number[])[]): number =>
  Math.max(
    0,
    ...options
      .filter(({ roots }) => headings.some((heading) => roots.every((root) => heading.includes(root))))
      .map(({ sure }) => sure),
  );
