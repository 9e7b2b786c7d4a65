// npm run search:quality [-- --misses | --times 3 | --browser]
// How well the search of the built site answers questions whose answers are known, beside Pagefind alone, and what a question
// costs over the line. With --misses it names the questions of the tuned part that fail; those set aside stay unseen.
// With --times it tells the costs of a search over so many times the pages, with --browser those in time. Asserts nothing.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENT, readLibrary } from '../src/writing/sources.ts';
import { type Locale, locales } from '../toolkit/locales.ts';
import { measureInBrowser, openMeasured } from './search-browser.ts';
import { measureCosts, quantile } from './search-cost.ts';
import { ownSearch, pagefindAlone } from './search-engines.ts';
import { growSearch } from './search-grown.ts';
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

async function printQuality(namesMisses: boolean): Promise<void> {
  const { forms, packs } = readLibrary(CONTENT);
  const codes = new Map([...forms, ...packs].map(({ id, number }) => [id, number]));
  for (const part of PARTS) {
    for (const locale of locales) {
      console.log(`\n${row(`${locale}, ${part}`, COLUMNS)}`);
      const questions = readQuestions(part, locale);
      const outcomes = await print('our search', questions, await ownSearch(DIST, locale));
      await print('Pagefind alone', questions, await pagefindAlone(DIST, locale, codes));
      if (part === 'tuned' && namesMisses) printMisses(outcomes);
    }
  }
}

function printMisses(outcomes: readonly Outcome[]): void {
  for (const { kind, text, place, results } of outcomes.filter(({ place }) => place === 0 || place > 3)) {
    const shown = results.slice(0, 3).map((names) => names.at(-1));
    console.log(`  ${kind}: ${text} (${place || '–'}) ${shown.join(', ')}`);
  }
}

const PARTS_SHOWN = [0.5, 0.9, 1];

/** Median, nine of ten, and worst. */
const spread = (values: readonly number[], unit = 1): string =>
  PARTS_SHOWN.map((part) => (quantile(values, part) / unit).toFixed(1)).join(' / ');

/** Costs are asked of every so many questions: each takes its time. */
const STEP = 8;

const someQuestions = (locale: Locale): string[] =>
  PARTS.flatMap((part) => readQuestions(part, locale))
    .map(({ text }) => text)
    .filter((_, at) => at % STEP === 0);

async function printCosts(dist: string): Promise<void> {
  console.log('\nover the line, KB (median / nine of ten / worst)');
  for (const locale of locales) {
    const { first, later } = await measureCosts(dist, locale, someQuestions(locale));
    console.log(`${locale}  first question ${spread(first, 1024)}, later ${spread(later, 1024)}`);
  }
}

async function printGrown(times: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'search-grown-'));
  const grown = join(folder, 'dist');
  await growSearch(DIST, grown, times);
  await printCosts(grown);
  rmSync(folder, { recursive: true });
}

async function printTimes(): Promise<void> {
  const site = await openMeasured();
  console.log(`\nin a browser, ms (median / nine of ten / worst), load of the machine ${loadavg()[0]?.toFixed(1)}`);
  for (const locale of locales) {
    const costs = await measureInBrowser(site, DIST, locale, someQuestions(locale));
    const { opening, first, again, longOpening, longAnswering } = costs;
    console.log(`${locale}  opened in ${opening.toFixed(0)}, first ${spread(first)}, with pieces ${spread(again)}`);
    const longest = (tasks: readonly number[]) => `${tasks.length} (${Math.max(0, ...tasks).toFixed(0)} ms)`;
    console.log(`    tasks over 50 ms: opening ${longest(longOpening)}, answering ${longest(longAnswering)}`);
  }
  await site.browser.close();
}

const { values } = parseArgs({
  options: { misses: { type: 'boolean' }, times: { type: 'string' }, browser: { type: 'boolean' } },
});
if (values.browser) await printTimes();
else if (values.times) await printGrown(Number(values.times));
else {
  await printQuality(values.misses ?? false);
  await printCosts(DIST);
}
