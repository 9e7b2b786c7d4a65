// The place on a page to which a result leads.
import { SURE } from './candidates.ts';
import type { Knowledge } from './knowledge.ts';
import { fold, wordsOf } from './letters.ts';
import type { Chapter, Entry, PageText } from './map.ts';
import type { Unit } from './units.ts';

/** Pages whose chapters are worth leading to; on those of forms and packs the same ones stand everywhere. */
export const LEADS_INTO: readonly Entry['kind'][] = ['guide', 'easy'];

/** The chapter whose heading says most of what was asked, unless the title says as much. */
export function findChapter(
  entry: Entry,
  { chapters }: PageText,
  units: readonly Unit[],
  knowledge: Knowledge,
): Chapter | undefined {
  if (!LEADS_INTO.includes(entry.kind)) return undefined;
  let best: { chapter?: Chapter; said: number } = { said: countSaid(entry.title, units, knowledge) };
  for (const chapter of chapters.filter(({ anchor }) => anchor)) {
    const said = countSaid(chapter.heading, units, knowledge);
    if (said > best.said) best = { chapter, said };
  }
  return best.chapter;
}

/** How many of the things that were asked for a line says. */
function countSaid(line: string, units: readonly Unit[], { rules, findRoot }: Knowledge): number {
  const said = new Set(wordsOf(line).map((word) => findRoot(rules.root(fold(word)))));
  return units.filter(({ options }) =>
    options.some(({ roots, sure }) => sure >= SURE && roots.every((root) => said.has(root))),
  ).length;
}
