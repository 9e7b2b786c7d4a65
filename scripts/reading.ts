// npm run reading: how hard each guide page is to read, in each language, hardest first. What is beyond its limit is marked.

import { type Guide, readGuides } from '../src/writing/guides.ts';
import { findHardToRead, measureReading } from '../src/writing/reading-measures.ts';
import { type Locale, locales } from '../toolkit/locales.ts';

const COLUMNS = ['words a sentence', 'longest', 'long words'];

const median = (values: readonly number[]): number =>
  [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? 0;

const row = (name: string, figures: readonly string[], mark = ''): string =>
  name.padEnd(38) + figures.map((figure, at) => figure.padStart((COLUMNS[at]?.length ?? 0) + 2)).join('') + mark;

function printLanguage(locale: Locale, guides: readonly Guide[]): void {
  const pages = guides
    .map(({ slug, body }) => ({ slug, reading: measureReading(body) }))
    .filter(({ reading }) => reading.sentences > 0)
    .sort((one, two) => two.reading.average - one.reading.average);
  console.log(`\n${row(locale, COLUMNS)}`);
  for (const { slug, reading } of pages) {
    const { average, longest, longWords } = reading;
    const mark = findHardToRead(slug, locale, reading).length > 0 ? '  !' : '';
    console.log(row(slug, [average.toFixed(1), `${longest}`, `${longWords.toFixed(0)} %`], mark));
  }
  const middle = (key: 'average' | 'longest' | 'longWords') => median(pages.map(({ reading }) => reading[key]));
  console.log(
    row('median', [middle('average').toFixed(1), `${middle('longest')}`, `${middle('longWords').toFixed(0)} %`]),
  );
}

const guides = readGuides();
for (const locale of locales) printLanguage(locale, guides[locale]);
