// Which entries answer a question, the best first: what is called so before what speaks of it, rare words before common ones,
// all words before some.

import type { Asked } from './asked.ts';
import { SURE } from './candidates.ts';
import type { Knowledge } from './knowledge.ts';
import type { Entry } from './map.ts';
import type { Match } from './matches.ts';
import { addNames, addOtherNames, wordWeights } from './names.ts';
import type { Question } from './question.ts';
import { headingShare, rarity, textShares, titleShares } from './shares.ts';
import type { Postings } from './texts.ts';
import type { Unit } from './units.ts';

/** How readily a kind is shown: packs and easy pages repeat what guides and forms say. */
const READINESS: Readonly<Record<Entry['kind'], number>> = { guide: 1, form: 0.92, pack: 0.62, easy: 0.8, sheet: 0.6 };

/** The same for a form whose whole name is said. */
const NAMED = 1.15;

/** What a title, a heading and a name count beside the text. */
const TITLE = { least: 0.7, more: 1.1, first: 0.18 };
const HEADING = 0.16;
const NAME = 1;
/** An entry asked for by its code or its exact title comes first, whatever else there is. */
export const DIRECT = 100;

export interface Ranked {
  readonly entry: number;
  readonly score: number;
}

interface Score {
  points: number;
  /** How much of the question the entry has. */
  covered: number;
  /** Places in the title that the question names. */
  readonly title: Set<number>;
  titlePoints: number;
  name: number;
  direct: number;
}

/** A question as it was understood, and where its roots stand in the texts. */
interface Understood {
  readonly question: Question;
  readonly asked: readonly Asked[];
  readonly matches: readonly Match[];
  readonly units: readonly Unit[];
  readonly found: ReadonlyMap<number, Postings>;
}

export function rank({ question, asked, matches, units, found }: Understood, knowledge: Knowledge): Ranked[] {
  const scores = new Map<number, Score>();
  const scoreOf = (entry: number): Score => {
    const score = scores.get(entry) ?? {
      points: 0,
      covered: 0,
      title: new Set<number>(),
      titlePoints: 0,
      name: 0,
      direct: 0,
    };
    scores.set(entry, score);
    return score;
  };
  const weights = units.map((unit) => rarity(unit, knowledge));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, unit] of units.entries()) {
    const texts = textShares(unit.options, (root) => found.get(root) ?? NOWHERE, knowledge);
    addUnit(unit, (weights[at] ?? 0) / total, texts, knowledge, scoreOf);
  }
  const shares = wordWeights(asked, units, weights);
  addNames(shares, matches, scoreOf);
  addOtherNames(shares, units, knowledge, scoreOf);
  addDirect(question, asked, knowledge, scoreOf);
  return [...scores]
    .map(([entry, score]) => ({ entry, score: sum(score, entry, knowledge) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.entry - other.entry);
}

function sum(score: Score, at: number, { map, titles }: Knowledge): number {
  const entry = map.entries[at];
  if (!entry) return 0;
  const share = score.title.size / Math.max(1, titles[at]?.length ?? 1);
  const points = score.points + score.titlePoints * (TITLE.least + TITLE.more * share);
  const covered = Math.min(1, score.covered) ** 0.63;
  // A form that is called by its whole name is meant itself; otherwise guides come first, which say how it is used.
  const isNamed = entry.kind === 'form' && share === 1;
  const readiness = entry.slug === map.glossary ? 0.5 : isNamed ? NAMED : READINESS[entry.kind];
  return (points * covered + NAME * score.name) * readiness + score.direct;
}

const NOWHERE: Postings = new Map();

/** Adds what the entries have of a unit. @param weight its share of the question */
function addUnit(
  { options }: Unit,
  weight: number,
  shares: ReturnType<typeof textShares>,
  knowledge: Knowledge,
  scoreOf: (entry: number) => Score,
): void {
  const titles = titleShares(options, knowledge);
  for (const entry of new Set([...shares.keys(), ...titles.keys()])) {
    const score = scoreOf(entry);
    const { best, sum } = shares.get(entry) ?? { best: 0, sum: 0 };
    const title = titles.get(entry);
    score.points += weight * (best + 0.2 * Math.min(sum - best, 1));
    score.covered += weight * Math.max(best, title?.sure ?? 0) ** 0.54;
    if (title) {
      score.titlePoints += weight * title.sure;
      for (const at of title.places) score.title.add(at);
    } else {
      score.points += weight * HEADING * headingShare(options, knowledge.headings[entry] ?? []);
    }
  }
}

function addDirect(
  { codes }: Question,
  asked: readonly Asked[],
  { map, titles }: Knowledge,
  scoreOf: (entry: number) => Score,
): void {
  map.entries.forEach((entry, at) => {
    const byCode = entry.codes?.some((code) => codes.includes(code));
    const title = titles[at] ?? [];
    const byTitle =
      title.length === asked.length && title.every((root, place) => (asked[place]?.candidates.get(root) ?? 0) >= 0.97);
    const startsTitle = asked.every(({ candidates }, place) => (candidates.get(title[place] ?? -1) ?? 0) >= SURE);
    if (startsTitle) scoreOf(at).titlePoints += TITLE.first;
    if (byCode || byTitle) scoreOf(at).direct = DIRECT * READINESS[entry.kind] + (entry.kind === 'form' ? 1 : 0);
  });
}
