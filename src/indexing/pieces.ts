// Cuts what the search finds in and shows into small files: the index into pieces of roots that follow each other, the texts
// page by page. A file is named by what is in it, so that a browser may keep it and never has an old one.
import { createHash } from 'node:crypto';
import { packWords } from '../search/codec.ts';
import type { PackedPostings, PageText, Piece, SiteIndex } from '../search/map.ts';

/** Letters in the postings of a piece: less than half a kilobyte over the line. */
const LETTERS = 700;
const NAME_LENGTH = 8;

/** The index, and the files that it names. @param roots in the order of their postings @param texts of each entry */
export function cutIndex(
  roots: readonly string[],
  postings: PackedPostings,
  texts: readonly (PageText | undefined)[],
): { readonly index: SiteIndex; readonly files: ReadonlyMap<string, string> } {
  const files = new Map<string, string>();
  const write = (folder: string, data: Piece | PageText): string => {
    const text = JSON.stringify(data);
    const name = createHash('sha256').update(text).digest('base64url').slice(0, NAME_LENGTH);
    files.set(`${folder}/${name}`, text);
    return name;
  };
  const pieces = cutRoots(roots, postings);
  return {
    index: {
      starts: packWords(pieces.map(([first = '']) => first)),
      pieces: pieces.map((own) => write('words', packPiece(own, roots, postings))).join(' '),
      texts: texts.map((text) => (text ? write('texts', text) : '')),
    },
    files,
  };
}

/** Runs of roots that stand in a text. */
function cutRoots(roots: readonly string[], { entries, weights }: PackedPostings): string[][] {
  const pieces: string[][] = [];
  let size = LETTERS;
  roots.forEach((root, at) => {
    const letters = (entries[at]?.length ?? 0) + (weights[at]?.length ?? 0);
    if (letters === 0) return;
    if (size >= LETTERS) {
      pieces.push([]);
      size = 0;
    }
    size += letters + root.length;
    pieces.at(-1)?.push(root);
  });
  return pieces;
}

function packPiece(own: readonly string[], roots: readonly string[], { entries, weights }: PackedPostings): Piece {
  const first = roots.indexOf(own[0] ?? '');
  const wanted = new Set(own);
  const places = roots.slice(first).flatMap((root, at) => (wanted.has(root) ? [first + at] : []));
  return {
    roots: packWords(own),
    entries: places.map((at) => entries[at] ?? ''),
    weights: places.map((at) => weights[at] ?? ''),
  };
}
