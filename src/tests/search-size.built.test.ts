// What the search of the built site costs over the line: 150 KB for whoever opens it and asks, 30 KB for what is asked later.
import { readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measureCosts, quantile } from '../../scripts/search-cost.ts';
import { readQuestions } from '../../scripts/search-measures.ts';
import { locales } from '../../toolkit/locales.ts';
import { DIST } from './built.ts';

/** Of all questions, every so many. */
const STEP = 12;
const MOST = { first: 150 * 1024, later: 30 * 1024, piece: 6 * 1024 };

describe.each(locales)('in %s', (locale) => {
  test('a question needs little', async () => {
    const questions = readQuestions('tuned', locale).filter((_, at) => at % STEP === 0);
    const { first, later } = await measureCosts(
      DIST,
      locale,
      questions.map(({ text }) => text),
    );
    expect(questions.length).toBeGreaterThan(20);
    expect(quantile(first, 1)).toBeLessThan(MOST.first);
    expect(quantile(later, 1)).toBeLessThan(MOST.later);
  }, 300_000);

  test('Pagefind still cuts its index into small pieces', () => {
    const folder = `${DIST}/pagefind/${locale}/index`;
    const pieces = readdirSync(folder).map((name) => statSync(`${folder}/${name}`).size);
    expect(pieces.length).toBeGreaterThan(50);
    expect(Math.max(...pieces)).toBeLessThan(MOST.piece);
  });
});
