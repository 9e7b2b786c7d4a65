// What a first visit to each kind of page costs over the network on a phone, and that nothing moves while it loads.
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { locales } from '../../toolkit/locales.ts';
import { openSite, openWhole, withNewPage } from './browser.ts';
import { DIST } from './built.ts';
import { openForm, takeFile } from './fill-visit.ts';
import { measureShift } from './page-visit.ts';
import { firstVisit, KB, sum } from './page-weight.ts';
import { serve } from './serve.ts';

/** Bytes (brotli, fonts and pictures as they are) and requests that a first visit may take, without scrolling. */
const BUDGETS = {
  '': { bytes: 75 * KB, requests: 15 },
  'meetings/first-group-meeting/': { bytes: 60 * KB, requests: 9 },
  'monitoring/run-a-session/': { bytes: 60 * KB, requests: 9 },
  'toi/overview/': { bytes: 60 * KB, requests: 9 },
  'organise/when-it-does-not-work/': { bytes: 60 * KB, requests: 9 },
  // Names in another alphabet, in headings too.
  'start/results-and-model/': { bytes: 60 * KB, requests: 10 },
  // A quotation in another alphabet.
  'organise/recruit/': { bytes: 60 * KB, requests: 10 },
  'toolkit/offline/': { bytes: 60 * KB, requests: 17 },
  // Pictures of packs, a dozen of them near the first screen.
  'toolkit/print-packs/': { bytes: 75 * KB, requests: 16 },
  'toolkit/forms/': { bytes: 90 * KB, requests: 14 },
  // To be filled in, taken away and read aloud; its script is held below.
  'toolkit/forms/mentoring-agreement/': { bytes: 80 * KB, requests: 14 },
  // The fullest table of all forms.
  'toolkit/forms/toi-risk-analysis/': { bytes: 80 * KB, requests: 15 },
  // Its questions; how a plan is shown and given is loaded with the first one.
  'toolkit/planner/': { bytes: 75 * KB, requests: 16 },
  'toolkit/packs/pp1/': { bytes: 80 * KB, requests: 14 },
  'reference/glossary-and-courses/': { bytes: 70 * KB, requests: 14 },
};
/** What comes besides what the files say: pictures near the first screen, what scripts ask for. */
const LATER = /^\/(pictures|keep)\/|\/syllables\.json$/;
const NEXT_PAGE = 12 * KB;
/** Script that a form's page has for filling in and taking away, and what comes when somebody takes a file. */
const FILLING = 6 * KB;
const TAKING = [
  ['docx', 20 * KB],
  ['pdf', 200 * KB],
] as const;
/** Script that the planner's page has before there is a plan. */
const PLANNING = 12 * KB;

/** Loads a page. @returns the paths that the browser asked for, each once */
async function load(page: Page, address: string): Promise<Set<string>> {
  const paths = new Set<string>();
  const note = (request: { url(): string }) => paths.add(new URL(request.url()).pathname);
  page.on('request', note);
  await openWhole(page, address);
  page.off('request', note);
  return paths;
}

const site = await openSite();

const withPhone = <Result>(use: (page: Page) => Promise<Result>) =>
  withNewPage(site, { viewport: { width: 390, height: 844 } }, use);
const ofKind = (paths: Iterable<string>, ending: string) => [...paths].filter((path) => path.endsWith(ending));
const visits = new Map<string, Set<string>>();
/** @returns the paths that a first visit asks for; each page is visited once */
async function visit(address: string): Promise<Set<string>> {
  const paths = visits.get(address) ?? (await withPhone((page) => load(page, address)));
  visits.set(address, paths);
  return paths;
}
/** @returns the scripts that a page needs */
const scriptsOf = async (address: string) => ofKind(await visit(address), '.js');

describe.each(locales)('in %s', (locale) => {
  test.each(Object.entries(BUDGETS))('a first visit to "%s" keeps its budget', async (path, budget) => {
    const paths = await visit(`/${locale}/${path}`);
    expect(sum(paths)).toBeLessThanOrEqual(budget.bytes);
    expect(paths.size).toBeLessThanOrEqual(budget.requests);
    // What is said of all pages by their files holds.
    const foreseen = firstVisit(`/${locale}/${path}`);
    expect([...paths].filter((one) => !foreseen.has(one) && !LATER.test(one))).toEqual([]);
    expect(ofKind(paths, '.woff2').length).toBeGreaterThan(0);
  });

  test('the next page costs little', async () => {
    const added = await withPhone(async (page) => {
      const first = await load(page, `/${locale}/start/quick-start/`);
      const next = await load(page, `/${locale}/planning/agreement/`);
      return [...next].filter((path) => !first.has(path));
    });
    expect(added.length).toBeGreaterThan(0);
    expect(sum(added)).toBeLessThanOrEqual(NEXT_PAGE);
  });

  test('a form can be filled in for little more script than a page of the guide has', async () => {
    const guide = await scriptsOf(`/${locale}/start/quick-start/`);
    const form = await scriptsOf(`/${locale}/toolkit/forms/mentoring-agreement/`);
    const added = form.filter((path) => !guide.includes(path));
    expect(added.some((path) => path.includes('FillForm'))).toBe(true);
    expect(sum(added)).toBeLessThanOrEqual(FILLING + sum(added.filter((path) => /LanguageSets|address/.test(path))));
    expect(guide.filter((path) => /FillForm|aloud/.test(path))).toEqual([]);
  });

  test('the planner asks its questions for little script', async () => {
    const guide = await scriptsOf(`/${locale}/start/quick-start/`);
    const added = (await scriptsOf(`/${locale}/toolkit/planner/`)).filter((path) => !guide.includes(path));
    expect(added.some((path) => path.includes('planner'))).toBe(true);
    expect(sum(added)).toBeLessThanOrEqual(PLANNING);
  });

  test('first screens need no letters beyond those of the language', async () => {
    const files = ofKind(await visit(`/${locale}/planning/agreement/`), '.woff2');
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(file).toContain(`-${locale}.`);
  });

  test('nothing moves when fonts come late', async () => {
    const shift = await withPhone(async (page) => {
      await page.addInitScript(measureShift);
      await page.route('**/*.woff2', (route) => setTimeout(() => void route.continue(), 800));
      await openWhole(page, `/${locale}/meetings/first-group-meeting/`);
      await page.waitForTimeout(200);
      return page.evaluate(() => window.shifted);
    });
    expect(shift).toBe(0);
  });
});

test.each(TAKING)('what makes a %s comes when somebody takes one, and nothing else', async (as, most) => {
  const asked: string[] = [];
  const served = await serve(DIST, { instead: (path) => void asked.push(path) });
  try {
    await withNewPage({ ...site, ...served }, {}, async (page) => {
      await openForm(page, 'bg', 'mentoring-agreement');
      // Whoever takes data loads what all kinds of files need.
      await takeFile(page, 'json', 'bg');
      await page.waitForLoadState('networkidle');
      asked.length = 0;
      await takeFile(page, as, 'bg');
    });
  } finally {
    await served.close();
  }
  const scripts = ofKind(asked, '.js');
  // The worker, and what it fills in with.
  expect(scripts.length).toBeGreaterThanOrEqual(2);
  expect(sum(scripts)).toBeLessThanOrEqual(most);
});
