// The search of the built site answers the questions that people ask. The floors stand a little below what is reached, so
// that a new page does not break them and a fault does.
import { beforeAll, describe, expect, test } from 'vitest';
import { ownSearch } from '../../scripts/search-engines.ts';
import {
  type Asked,
  askAll,
  byKind,
  measure,
  type Outcome,
  PARTS,
  type Part,
  readQuestions,
} from '../../scripts/search-measures.ts';
import { locales } from '../../toolkit/locales.ts';
import { CONTENT, readLibrary } from '../writing/sources.ts';
import { DIST, isBuilt } from './built.ts';

const FLOOR = 0.95;
/** Of the questions set aside a kind has eight or more: one of them may miss its answer. */
const OF_KIND = 0.85;
const FEWEST = 200;

const { forms, packs, glossary } = readLibrary(CONTENT);
const codes = new Set([...forms, ...packs].map(({ number }) => number));
const terms = new Set(glossary.map(({ id }) => `term:${id}`));

describe.each(locales)('in %s', (locale) => {
  const parts = new Map(PARTS.map((part) => [part, readQuestions(part, locale)]));
  const all: Asked[] = [...parts.values()].flat();
  const answered = new Map<Part, Outcome[]>();
  beforeAll(async () => {
    const ask = await ownSearch(DIST, locale);
    for (const [part, questions] of parts) answered.set(part, await askAll(questions, ask));
  });

  test('there are enough questions, and their answers exist', () => {
    expect(all.length).toBeGreaterThanOrEqual(FEWEST);
    const exists = (answer: string) =>
      codes.has(answer) || terms.has(answer) || isBuilt(`/${locale}/${answer}/index.html`);
    const missing = all.flatMap(({ text, answers }) =>
      answers.filter((answer) => !exists(answer)).map((answer) => `${text}: ${answer}`),
    );
    expect(missing).toEqual([]);
  });

  test.each(PARTS)('questions %s find their answer among the first three', async (part) => {
    const outcomes = answered.get(part) ?? [];
    expect(measure(outcomes).hitAt3).toBeGreaterThanOrEqual(FLOOR);
    // What finds nothing is a word of another language, to which the page of results leads.
    const others = await Promise.all(
      locales.filter((other) => other !== locale).map((other) => ownSearch(DIST, other)),
    );
    for (const { text } of outcomes.filter(({ results }) => results.length === 0)) {
      const found = await Promise.all(others.map((ask) => ask(text)));
      expect(found.flat().length, text).toBeGreaterThan(0);
    }
  });

  test.each(PARTS)('no kind of question %s is left behind', (part) => {
    const kinds = byKind(answered.get(part) ?? []);
    const weak = [...kinds].filter(([, outcomes]) => measure(outcomes).hitAt3 < OF_KIND).map(([kind]) => kind);
    expect(kinds.size).toBeGreaterThan(10);
    expect(weak).toEqual([]);
  });
});
