// The words of a question, each with what it may mean.
import { type Candidates, findCandidates, LIKELY, SURE } from './candidates.ts';
import { isForm, type Knowledge } from './knowledge.ts';
import { isOneOf } from './latin.ts';

/** A word of the question with what it may mean. */
export interface Asked {
  readonly word: string;
  readonly candidates: Candidates;
  /** Its roots in the other languages. */
  readonly foreign: readonly number[];
  /** Whether it counts only as a part of a name. */
  readonly isFaint: boolean;
  /** Whether it was typed as a part of a longer word. */
  readonly isPart?: boolean;
}

/**
 * A word that the site does not know is read as the words it is made of, where the site knows those; so is a compound that
 * it knows, but calls nothing by.
 */
export function askWords(words: readonly string[], knowledge: Knowledge): Asked[] {
  return words.flatMap((word) => {
    const asked = askWord(word, knowledge);
    const own = knowledge.findRoot(knowledge.rules.root(word));
    const isPlain = own === undefined || (knowledge.rules.compounds && !isNamed(own, knowledge));
    const isLikely = asked.foreign.length > 0 || Math.max(0, ...asked.candidates.values()) >= LIKELY;
    const parts = isPlain && (own !== undefined || !isLikely) ? splitWord(word, knowledge, own) : undefined;
    if (parts && !knowledge.rules.compounds && !standTogether(parts, knowledge)) return [asked];
    return parts?.map((part) => ({ ...withRoot(askWord(part, knowledge), own), isPart: true })) ?? [asked];
  });
}

/** Whether a name has all words; where words are not joined freely, others are parts by chance. */
function standTogether(words: readonly string[], { rules, findRoot, phrasesOf }: Knowledge): boolean {
  const roots = words.map((word) => findRoot(rules.root(word)) ?? -1);
  return phrasesOf(roots[0] ?? -1).some((phrase) => roots.every((root) => phrase.roots.includes(root)));
}

/** Whether a title or a synonym has the root. */
const isNamed = (root: number, { phrasesOf }: Knowledge): boolean =>
  phrasesOf(root).some(({ kind, target, roots }) => kind === 'title' || (!('entry' in target) && roots.length === 1));

const withRoot = (asked: Asked, root: number | undefined): Asked =>
  root === undefined ? asked : { ...asked, candidates: new Map([...asked.candidates, [root, 1]]) };

function askWord(word: string, knowledge: Knowledge): Asked {
  const candidates = new Map(findCandidates(word, knowledge));
  for (const [root, sure] of candidates) {
    if (sure < SURE) continue;
    for (const other of oneWordSynonyms(root, knowledge)) {
      if (!candidates.has(other)) candidates.set(other, SYNONYM * sure);
    }
  }
  return {
    word,
    candidates,
    foreign: knowledge.foreignRoots(word),
    isFaint: isOneOf(knowledge.rules.faintWords, word, knowledge),
  };
}

/** How much a synonym counts beside the word itself. */
const SYNONYM = 0.78;

const oneWordSynonyms = (root: number, { phrasesOf, synonyms }: Knowledge): number[] =>
  phrasesOf(root)
    .flatMap(({ target, roots }) =>
      'synonyms' in target && roots.length === 1 ? (synonyms[target.synonyms] ?? []) : [],
    )
    .flatMap(([other, ...more]) => (other !== undefined && more.length === 0 ? [other] : []));

/**
 * The two or three words of the site that a word is made of, the longest first parts preferred.
 * @param own root of the word: what begins with another form of it is the word with an ending
 */
function splitWord(word: string, knowledge: Knowledge, own?: number, most = 3): string[] | undefined {
  const { rules, findRoot } = knowledge;
  const isHead = (head: string) => isForm(head, knowledge) && (own === undefined || findRoot(rules.root(head)) !== own);
  let found: { parts: string[]; shortest: number } | undefined;
  for (let at = 3; at <= word.length - 3; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (!isHead(head)) continue;
    const isWhole = isForm(tail, knowledge);
    const rest = isWhole ? [tail] : most > 2 ? splitWord(tail, knowledge, undefined, most - 1) : undefined;
    const shortest = isWhole ? Math.min(head.length, tail.length) : 2;
    if (rest && shortest > (found?.shortest ?? 0)) found = { parts: [head, ...rest], shortest };
  }
  return found?.parts;
}
