// Roots that a word may mean, while they are gathered.
import type { Knowledge } from './knowledge.ts';

/** Each with how sure it is that it is meant: 0 to 1. */
export type Found = Map<number, number>;
/** Adds what it finds for a folded word. */
export type Finder = (word: string, knowledge: Knowledge, found: Found) => void;

export const add = (found: Found, root: number, sure: number): void => {
  if ((found.get(root) ?? 0) < sure) found.set(root, sure);
};
export const best = (found: Found): number => Math.max(0, ...found.values());
