// npm run search:quality: how well the search of the built site answers questions whose answers are known, beside Pagefind
// alone, and what a question costs. With --misses it names the questions of the tuned part that fail; those set aside stay unseen.

import { CONTENT, readLibrary } from '../src/writing/sources.ts';
import { locales } from '../toolkit/locales.ts';
import { measureCosts, quantile } from './search-cost.ts';
import { ownSearch, pagefindAlone } from './search-engines.ts';
import { type Ask, askAll, byKind, measure, type Outcome, PARTS, readQuestions } from './search-measures.ts';

const DIST = 'dist';
const COLUMNS = ['questions', 'hit@1', 'hit@3', 'rank', 'empty'];

const percent = (share: number): string => (100 * share).toFixed(1);
const row = (name: string, cells: readonly string[]): string =>
  name.padEnd(24) + cells.map((cell, at) => cell.padStart((COLUMNS[at]?.length ?? 0) + 3)).join('');

function figures(name: string, outcomes: readonly Outcome[]): string {
  const { questions, hitAt1, hitAt3, rank, empty } = measure(outcomes);
  return row(name, [`${questions}`, percent(hitAt1), percent(hitAt3), rank.toFixed(3), `${empty}`]);
}

async function print(name: string, questions: ReturnType<typeof readQuestions>, ask: Ask): Promise<Outcome[]> {
  const outcomes = await askAll(questions, ask);
  console.log(figures(name, outcomes));
  for (const [kind, own] of byKind(outcomes)) console.log(figures(`  ${kind}`, own));
  return outcomes;
}

const PARTS_SHOWN = [0.5, 0.9, 1];

/** Median, nine of ten, and worst. */
const spread = (values: readonly number[], unit: number): string =>
  PARTS_SHOWN.map((part) => (quantile(values, part) / unit).toFixed(1)).join(' / ');

const { forms, packs } = readLibrary(CONTENT);
const codes = new Map([...forms, ...packs].map(({ id, number }) => [id, number]));
for (const part of PARTS) {
  for (const locale of locales) {
    console.log(`\n${row(`${locale}, ${part}`, COLUMNS)}`);
    const questions = readQuestions(part, locale);
    const outcomes = await print('our search', questions, await ownSearch(DIST, locale));
    await print('Pagefind alone', questions, await pagefindAlone(DIST, locale, codes));
    if (part !== 'tuned' || !process.argv.includes('--misses')) continue;
    for (const { kind, text, place, results } of outcomes.filter(({ place }) => place === 0 || place > 3)) {
      console.log(
        `  ${kind}: ${text} (${place || '–'}) ${results
          .slice(0, 3)
          .map((names) => names.at(-1))
          .join(', ')}`,
      );
    }
  }
}

for (const locale of locales) {
  const questions = PARTS.flatMap((part) => readQuestions(part, locale)).map(({ text }) => text);
  const { first, later, times } = await measureCosts(DIST, locale, questions);
  console.log(`\n${locale}, cost (median / nine of ten / worst)`);
  console.log(
    `  first question ${spread(first, 1024)} KB, later ${spread(later, 1024)} KB, answer ${spread(times, 1)} ms`,
  );
}
