// How well a search answers questions whose answers are known.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../toolkit/locales.ts';

const FOLDER = 'src/search/questions';

/** `tuned` may be looked at while the search is worked on, `set-aside` never. */
export const PARTS = ['tuned', 'set-aside'] as const;
export type Part = (typeof PARTS)[number];

export interface Asked {
  readonly kind: string;
  readonly text: string;
  /** Any of them is right: slugs, codes of forms and packs, `term:<id>`. */
  readonly answers: readonly string[];
}

/** The questions of a language, as `src/search/questions` has them. */
export function readQuestions(part: Part, locale: Locale): Asked[] {
  const kinds = parse(readFileSync(`${FOLDER}/${part}/${locale}.yaml`, 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  return Object.entries(kinds).flatMap(([kind, questions]) =>
    Object.entries(questions).map(([text, answers]) => ({ kind, text, answers: answers.split(' ') })),
  );
}

/** What a search gives for a question: for each result all names it goes by, in order. */
export type Ask = (text: string) => Promise<readonly (readonly string[])[]>;

export interface Outcome extends Asked {
  /** Place of the first right result, from 1; 0 without one. */
  readonly place: number;
  readonly results: readonly (readonly string[])[];
}

/** How many results count. */
const DEPTH = 10;

export async function askAll(questions: readonly Asked[], ask: Ask): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    const results = (await ask(question.text)).slice(0, DEPTH);
    const place = results.findIndex((names) => names.some((name) => question.answers.includes(name))) + 1;
    outcomes.push({ ...question, place, results });
  }
  return outcomes;
}

/** Shares from 0 to 1. */
export interface Quality {
  readonly questions: number;
  readonly hitAt1: number;
  readonly hitAt3: number;
  /** Mean reciprocal rank. */
  readonly rank: number;
  /** Questions without any result. */
  readonly empty: number;
}

export function measure(outcomes: readonly Outcome[]): Quality {
  const mean = (value: (outcome: Outcome) => number) =>
    outcomes.reduce((sum, outcome) => sum + value(outcome), 0) / Math.max(1, outcomes.length);
  return {
    questions: outcomes.length,
    hitAt1: mean(({ place }) => (place === 1 ? 1 : 0)),
    hitAt3: mean(({ place }) => (place > 0 && place <= 3 ? 1 : 0)),
    rank: mean(({ place }) => (place > 0 ? 1 / place : 0)),
    empty: outcomes.filter(({ results }) => results.length === 0).length,
  };
}

/** The outcomes of each kind of question. */
export function byKind(outcomes: readonly Outcome[]): Map<string, Outcome[]> {
  const kinds = new Map<string, Outcome[]>();
  for (const outcome of outcomes) kinds.set(outcome.kind, [...(kinds.get(outcome.kind) ?? []), outcome]);
  return kinds;
}
