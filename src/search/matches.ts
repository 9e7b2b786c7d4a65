// Which names of things a question says, as a whole or in part.
import type { Asked } from './asked.ts';
import type { Knowledge, Phrase } from './knowledge.ts';

export interface Match {
  readonly phrase: Phrase;
  /** Places of the words in the question that say it. */
  readonly words: readonly number[];
  /** How much of the phrase is said: 0 to 1. */
  readonly share: number;
  readonly sure: number;
}

/** How sure it is that a word of the question means a root; a word of another language is sure. */
const meansRoot = ({ candidates, foreign }: Asked, root: number): number =>
  Math.max(candidates.get(root) ?? 0, foreign.includes(root) ? 0.95 : 0);

/** Names of entries and terms that share a word with the question. */
export function matchPhrases(asked: readonly Asked[], { phrasesOf }: Knowledge): Match[] {
  const roots = asked.flatMap(({ candidates, foreign }) => [...candidates.keys(), ...foreign]);
  const phrases = new Set(roots.flatMap((root) => phrasesOf(root)));
  return [...phrases].map((phrase) => {
    const said = phrase.roots.map((root) => {
      const sure = asked.map((one) => meansRoot(one, root));
      const most = Math.max(...sure);
      return { sure: most, at: most >= 0.6 ? sure.indexOf(most) : -1 };
    });
    const found = said.filter(({ at }) => at >= 0);
    return {
      phrase,
      words: [...new Set(found.map(({ at }) => at))],
      share: found.length / phrase.roots.length,
      sure: Math.min(1, ...found.map(({ sure }) => sure)),
    };
  });
}
