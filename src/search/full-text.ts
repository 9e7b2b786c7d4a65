// The texts of the site: where roots stand in them, and what is shown of a page. Both lie in pieces of about a kilobyte, so
// that a question fetches only what it needs, however much there is.
import { unpackWords } from './codec.ts';
import type { Knowledge } from './knowledge.ts';
import type { Meanings, PageText, Piece, SiteIndex } from './map.ts';
import { type Postings, type Texts, unpackPostings } from './texts.ts';

/** What is read when it is asked for. */
interface Stored {
  /** A piece of the index, or the text of a page, by its name. @throws Error if it cannot be had */
  readonly get: (name: string) => Promise<unknown>;
  readonly meanings: () => Promise<Meanings>;
}

export function fullText({ get, meanings }: Stored, index: SiteIndex, knowledge: Knowledge): Texts {
  const starts = unpackWords(index.starts);
  const names = index.pieces.split(' ');
  const openPiece = keep(async (name: string): Promise<ReadonlyMap<string, Postings>> => {
    const { roots, ...packed } = (await get(`words/${name}`)) as Piece;
    return new Map(unpackWords(roots).map((root, at) => [root, unpackPostings(packed, at)]));
  });

  async function findRoot(root: string): Promise<Postings> {
    const name = names[starts.findLastIndex((start) => start <= root)];
    return (name && (await openPiece(name)).get(root)) || NOWHERE;
  }

  return {
    find: async (roots) =>
      new Map(await Promise.all(roots.map(async (at) => [at, await findRoot(knowledge.roots[at] ?? '')] as const))),
    async read(entry) {
      const name = index.texts[knowledge.map.entries.indexOf(entry)];
      // The page of the glossary has the longest text; what it says of a word is shown as the word's own result.
      return name && entry.slug !== knowledge.map.glossary ? ((await get(`texts/${name}`)) as PageText) : undefined;
    },
    explain: async ({ anchor }) => (await meanings())[anchor] ?? '',
  };
}

const NOWHERE: Postings = new Map();

/** Remembers what was got, and not what failed. */
function keep<Value>(get: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const kept = new Map<string, Promise<Value>>();
  return (key) => {
    const known = kept.get(key) ?? get(key);
    kept.set(key, known);
    known.catch(() => kept.delete(key));
    return known;
  };
}
