// What it counts that a question says another name of an entry: a keyword, or a title in another language.
import type { Asked } from './asked.ts';
import type { Knowledge } from './knowledge.ts';
import type { Match } from './matches.ts';
import type { Unit } from './units.ts';

/** How well an entry is named: 0 to 1. */
interface Named {
  name: number;
}

/** What each word of the question counts, as a share of all. */
export function wordWeights(asked: readonly Asked[], units: readonly Unit[], weights: readonly number[]): number[] {
  const each = asked.map(() => 0);
  units.forEach(({ words }, at) => {
    for (const word of words) each[word] = (weights[at] ?? 0) / words.length;
  });
  const total = each.reduce((sum, weight) => sum + weight, 0);
  return each.map((weight) => weight / total);
}

/** Other names of an entry, and its titles in other languages, which have to say the whole question. */
export function addNames(
  weights: readonly number[],
  matches: readonly Match[],
  scoreOf: (entry: number) => Named,
): void {
  const telling = weights.filter((weight) => weight > 0).length;
  for (const { phrase, words, share, sure } of matches) {
    if (!('entry' in phrase.target) || phrase.kind === 'title') continue;
    const said = words.reduce((sum, at) => sum + (weights[at] ?? 0), 0);
    const isForeign = phrase.kind === 'foreign';
    if (isForeign ? words.length < telling : share < 1 && (share < 0.6 || words.length < 2)) continue;
    const points = isForeign ? 0.4 + 0.6 * share : said ** 1.2 * share ** 2.2;
    const score = scoreOf(phrase.target.entry);
    score.name = Math.max(score.name, points * sure);
  }
}

/** Names that say what a part of the question says in other words. */
export function addOtherNames(
  weights: readonly number[],
  units: readonly Unit[],
  { phrasesOf }: Knowledge,
  scoreOf: (entry: number) => Named,
): void {
  for (const { options, words } of units) {
    const said = words.reduce((sum, at) => sum + (weights[at] ?? 0), 0);
    for (const { roots, sure } of options) {
      for (const phrase of roots.flatMap(phrasesOf)) {
        if (
          !('entry' in phrase.target) ||
          phrase.kind !== 'name' ||
          !phrase.roots.every((root) => roots.includes(root))
        )
          continue;
        const score = scoreOf(phrase.target.entry);
        score.name = Math.max(score.name, 0.85 * said ** 1.65 * sure);
      }
    }
  }
}
