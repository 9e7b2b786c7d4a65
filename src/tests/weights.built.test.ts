// What a first visit costs, of every page: no page is above what its kind may weigh, unseen because it is no sample.
import { expect, test } from 'vitest';
import { sitemapPaths } from './built.ts';
import { firstVisit, KB, weighAgainst } from './page-weight.ts';

/** Bytes by kind of page, the first that fits; without pictures that wait until they are near. */
const LIMITS: readonly (readonly [page: RegExp, bytes: number])[] = [
  [/^\/(..\/)?$/, 75 * KB],
  // To be filled in: forms, packs, the planner and who the organiser is.
  [/\/toolkit\/(forms|packs|planner|organisation)\//, 80 * KB],
  // Every term in three languages.
  [/\/glossary-and-courses\/$/, 70 * KB],
  [/./, 60 * KB],
];
const limitOf = (path: string): number => LIMITS.find(([page]) => page.test(path))?.[1] ?? 0;

test.each(sitemapPaths())('a first visit to %s keeps the limit of its kind', (path) => {
  const paths = firstVisit(path);
  expect([...paths].filter((one) => one.endsWith('.woff2')).length).toBeGreaterThanOrEqual(2);
  const limit = limitOf(path);
  expect(weighAgainst(limit, paths) / KB).toBeLessThanOrEqual(limit / KB);
});

test('a page is more than its first file', () => {
  const paths = [...firstVisit('/bg/toolkit/forms/mentoring-agreement/')];
  for (const kind of ['.css', '.js', '.woff2', '.webp', '.svg'])
    expect(paths.some((path) => path.endsWith(kind))).toBe(true);
});
