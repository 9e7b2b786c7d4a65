// Which entries answer a question, the best first: what is called so before what speaks of it, rare words before common ones,
// all words before some.
import type { Knowledge } from './knowledge.ts';
import type { Entry } from './map.ts';
import type { Question } from './question.ts';
import type { Asked, Match, Option, Unit } from './units.ts';

/** How readily a kind is shown: packs and easy pages repeat what guides and forms say. */
const READINESS: Readonly<Record<Entry['kind'], number>> = { guide: 1, form: 1, pack: 0.72, easy: 0.72, sheet: 0.6 };

/** What a title, a heading and a name count beside the text. */
const TITLE = { least: 0.55, more: 0.85 };
const HEADING = 0.25;
const NAME = 2.2;
/** An entry asked for by its code or its exact title comes first, whatever else there is. */
const DIRECT = 100;

export interface Ranked {
  readonly entry: number;
  readonly score: number;
}

/** How much of each option an entry has, the best and all others. */
interface Share {
  best: number;
  sum: number;
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

export function rank(
  question: Question,
  asked: readonly Asked[],
  matches: readonly Match[],
  units: readonly Unit[],
  knowledge: Knowledge,
): Ranked[] {
  const scores = new Map<number, Score>();
  const scoreOf = (entry: number): Score => {
    const score = scores.get(entry) ?? {
      ...{ points: 0, covered: 0, title: new Set<number>(), titlePoints: 0, name: 0, direct: 0 },
    };
    scores.set(entry, score);
    return score;
  };
  let total = 0;
  for (const unit of units) total += addUnit(unit, knowledge, scoreOf);
  addNames(asked, matches, scoreOf);
  addDirect(question, asked, knowledge, scoreOf);
  return [...scores]
    .map(([entry, score]) => ({ entry, score: sum(score, total, entry, knowledge) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.entry - other.entry);
}

function sum(score: Score, total: number, at: number, { map, titles }: Knowledge): number {
  const entry = map.entries[at];
  if (!entry) return 0;
  const share = score.title.size / Math.max(1, titles[at]?.length ?? 1);
  const points = score.points + score.titlePoints * (TITLE.least + TITLE.more * share);
  const covered = total > 0 ? Math.min(1, score.covered / total) ** 0.8 : 1;
  const readiness = entry.slug === map.glossary ? 0.62 : READINESS[entry.kind];
  return (points * covered + NAME * score.name) * readiness + score.direct;
}

/** Adds what the entries have of a unit. @returns what the unit counts */
function addUnit({ options, words }: Unit, knowledge: Knowledge, scoreOf: (entry: number) => Score): number {
  const shares = textShares(options, knowledge);
  const titles = titleShares(options, knowledge);
  const weight = rarity(options, knowledge) * (words.length > 1 ? 1.3 : 1);
  for (const entry of new Set([...shares.keys(), ...titles.keys()])) {
    const score = scoreOf(entry);
    const { best, sum } = shares.get(entry) ?? { best: 0, sum: 0 };
    const title = titles.get(entry);
    score.points += weight * (best + 0.12 * Math.min(sum - best, 1));
    score.covered += weight * Math.max(best, title?.sure ?? 0) ** 0.5;
    if (title) {
      score.titlePoints += weight * title.sure;
      for (const at of title.places) score.title.add(at);
    } else {
      score.points += weight * HEADING * headingShare(options, knowledge.headings[entry] ?? []);
    }
  }
  return weight;
}

/** By how few entries have it: 1 where three have it. */
function rarity(options: readonly Option[], { postings, map }: Knowledge): number {
  const sure = (options[0]?.sure ?? 0) - 0.12;
  const counts = options
    .filter((option) => option.sure >= sure)
    .map(({ roots }) => Math.min(...roots.map((root) => postings(root).size)));
  const entries = map.entries.length;
  return Math.max(0.08, Math.log(1 + entries / Math.max(1, ...counts)) / Math.log(1 + entries / 3));
}

function textShares(options: readonly Option[], { postings }: Knowledge): ReadonlyMap<number, Share> {
  const shares = new Map<number, Share>();
  for (const { roots, sure } of options) {
    const [first, ...others] = roots.map(postings);
    for (const [entry, weight] of first ?? []) {
      const least = Math.min(weight, ...others.map((other) => other.get(entry) ?? 0));
      if (least === 0) continue;
      const points = sure * (0.35 + 0.65 * least);
      const share = shares.get(entry) ?? { best: 0, sum: 0 };
      shares.set(entry, { best: Math.max(share.best, points), sum: share.sum + points });
    }
  }
  return shares;
}

interface TitleShare {
  readonly sure: number;
  readonly places: readonly number[];
}

function titleShares(options: readonly Option[], { titles }: Knowledge): ReadonlyMap<number, TitleShare> {
  const shares = new Map<number, TitleShare>();
  titles.forEach((title, entry) => {
    for (const { roots, sure } of options) {
      const places = roots.map((root) => title.indexOf(root)).filter((at) => at >= 0);
      const share = places.length / Math.max(1, roots.length);
      const points = sure * (share === 1 ? 1 : share >= 0.6 ? 0.5 * share : 0);
      if (points > (shares.get(entry)?.sure ?? 0)) shares.set(entry, { sure: points, places });
    }
  });
  return shares;
}

const headingShare = (options: readonly Option[], headings: readonly (readonly number[])[]): number =>
  Math.max(
    0,
    ...options
      .filter(({ roots }) => headings.some((heading) => roots.every((root) => heading.includes(root))))
      .map(({ sure }) => sure),
  );

/** Other names of an entry, and its titles in other languages, which have to say the whole question. */
function addNames(asked: readonly Asked[], matches: readonly Match[], scoreOf: (entry: number) => Score): void {
  for (const { phrase, words, share, sure } of matches) {
    if (!('entry' in phrase.target) || phrase.kind === 'title') continue;
    const said = words.length / asked.length;
    const isForeign = phrase.kind === 'foreign';
    if (isForeign ? said < 1 : share < 1) continue;
    const points = isForeign ? 0.8 * (0.4 + 0.6 * share) : 0.95 * (0.55 + 0.45 * said);
    const score = scoreOf(phrase.target.entry);
    score.name = Math.max(score.name, points * sure);
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
      title.length === asked.length &&
      title.every((root, place) => (asked[place]?.candidates.get(root) ?? 0) >= 0.97);
    if (byCode || byTitle) scoreOf(at).direct = DIRECT * READINESS[entry.kind] + (entry.kind === 'form' ? 1 : 0);
  });
}
