// What holds for every page: no barrier that axe finds, no error, no stranger asked, no sideways scrolling, no word of
// another language; and each form offers its files in every language set.
import { afterAll, expect, test } from 'vitest';
import { BRIEF, openSite } from './browser.ts';
import { sitemapPaths } from './built.ts';
import { openVisitor, type Visitor } from './page-visit.ts';

const site = await openSite(BRIEF);

/** Visitors without a page to look at; there come to be as many as tests run at once. */
const idle: Visitor[] = [];
afterAll(() => Promise.all(idle.map((visitor) => visitor.close())));
/** The looks whose colours were asked. */
const asked = new Set<string>();

test.concurrent.each(sitemapPaths())('%s has no barrier and no error, in both themes', async (path) => {
  const visitor = idle.pop() ?? (await openVisitor(site, asked));
  const faults = await visitor.visit(path).finally(() => idle.push(visitor));
  expect(faults).toEqual([]);
});
