// Papers of the organisation's own: PDF files that are handed out with packs as they are. Nothing is known of how they were
// made, so they go beside the files of a pack and not into its PDF, which would no longer conform.
import { OWN_PAPER } from '../manifest.ts';
import type { ExtraPaper } from '../programme/own-parts.ts';
import { type openCache, sha256 } from './cache.ts';
import type { KeptFile } from './packs.ts';

/** Below `/files/`. */
export const ownPaperPath = ({ file }: Pick<ExtraPaper, 'file'>): string => `own/${file}`;

/** Puts them into the cache, where archives look for files. */
export function keepOwnPapers(papers: readonly ExtraPaper[], store: ReturnType<typeof openCache>): KeptFile[] {
  return papers.map((paper) => {
    const path = ownPaperPath(paper);
    const key = sha256(paper.bytes);
    const facts = store.find(key) ?? store.save(key, paper.bytes, null);
    return { path, key, entry: { path, form: null, version: null, languages: '', format: OWN_PAPER, ...facts } };
  });
}
