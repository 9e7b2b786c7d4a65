// The syllables of words, by the patterns that TeX parts words with (Liang, Word Hy-phen-a-tion by Com-put-er, 1983).

/** Letters that follow, the weights of the letters so far, or both. */
type Node = number | Following | readonly [Following, number];
interface Following {
  readonly [letter: string]: Node;
}

/** Lists of weights, and the tree of letters that ends in their numbers: as the package `hyphen` has them. */
export type Patterns = readonly [weights: readonly (readonly number[])[], letters: Following];

/** @returns the parts of a word between which a line may end; none has a single letter at the word's edge */
export function syllablesOf(word: string, [weights, tree]: Patterns): string[] {
  // A full stop stands for the edge of the word.
  const letters = `.${word.toLowerCase()}.`;
  const points = new Array<number>(letters.length).fill(0);
  for (let start = 0; start < letters.length; start++) {
    // Weights begin with the first letter.
    const first = Math.max(start - 1, 0);
    let node: Node | undefined = tree;
    for (let at = start; node !== undefined; at++) {
      const [following, weight] = splitNode(node);
      for (const [offset, value] of (weights[weight] ?? []).entries())
        points[first + offset] = Math.max(points[first + offset] ?? 0, value);
      node = following[letters[at] ?? ''];
    }
  }
  const ends = points.flatMap((value, at) => (value % 2 === 1 && at > 1 && at < word.length - 1 ? [at] : []));
  return [0, ...ends].map((end, index) => word.slice(end, ends[index]));
}

const splitNode = (node: Node): readonly [Following, number] =>
  typeof node === 'number' ? [{}, node] : Array.isArray(node) ? (node as [Following, number]) : [node as Following, -1];
