// What a question costs a browser in time: from question to answer, and whether the page stood still meanwhile.
import { readdirSync } from 'node:fs';
import { type PagefindScript, SETTINGS } from '../src/search/pagefind.ts';
import { openSite, type Site, withPage } from '../src/tests/browser.ts';
import type { Locale } from '../toolkit/locales.ts';
import { findBrowser } from './browser.ts';

/** In milliseconds. */
export interface BrowserCosts {
  /** From the first request until a question can be asked; everything comes from this machine. */
  readonly opening: number;
  /** Each question asked for the first time, pieces of the index fetched from this machine. */
  readonly first: readonly number[];
  /** Each again, with the pieces at hand and nothing remembered of the first time. */
  readonly again: readonly number[];
  /** Tasks of more than 50 ms (W3C Long Tasks), while it was opened and while it answered. */
  readonly longOpening: readonly number[];
  readonly longAnswering: readonly number[];
}

/** What the page is told: where the scripts lie. */
interface Told {
  readonly search: string;
  readonly fullText: string;
  readonly settings: typeof SETTINGS;
  readonly locale: Locale;
  readonly questions: readonly string[];
}

/** Serves the built site and opens a browser. @throws Error without a browser */
export function openMeasured(): Promise<Site> {
  process.env['CHROME_PATH'] = findBrowser();
  return openSite();
}

/** @param dist folder of the built site @throws Error if the site is not built */
export function measureInBrowser(
  site: Site,
  dist: string,
  locale: Locale,
  questions: readonly string[],
): Promise<BrowserCosts> {
  const names = readdirSync(`${dist}/_astro`);
  const scriptOf = (name: string): string => {
    const found = names.find((one) => one.startsWith(`${name}.`) && one.endsWith('.js'));
    if (!found) throw new Error(`There is no script "${name}" in ${dist}/_astro. Build the site first: npm run build.`);
    return `/_astro/${found}`;
  };
  return withPage(site, {}, async (page) => {
    await page.goto(`/${locale}/roles/overview/`);
    return page.evaluate(measureOnPage, {
      search: scriptOf('search'),
      fullText: scriptOf('full-text'),
      settings: SETTINGS,
      locale,
      questions,
    });
  });
}

/** Runs in the page, as the search does there (`src/search/view/source.ts`). */
async function measureOnPage({ search, fullText, settings, locale, questions }: Told): Promise<BrowserCosts> {
  let long: number[] = [];
  const watcher = new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)));
  watcher.observe({ type: 'longtask' });
  const rest = () => new Promise((resolve) => setTimeout(resolve, 30));
  const takeLong = async () => {
    await rest();
    const taken = long;
    long = [];
    return taken;
  };
  const folder = `/pagefind/${locale}/`;
  const start = performance.now();
  const [data, { createSearch }, texts, { createInstance }] = await Promise.all([
    fetch(`/search/${locale}.json`).then((response) => response.json()),
    import(search) as Promise<typeof import('../src/search/search.ts')>,
    import(fullText) as Promise<typeof import('../src/search/full-text.ts')>,
    import(`${folder}pagefind.js`) as Promise<PagefindScript>,
  ]);
  const pagefind = createInstance({ basePath: folder, ...settings });
  await pagefind.search(null);
  const open = () =>
    createSearch(data.map, locale, (knowledge) =>
      texts.fullText({ pagefind, meanings: async () => ({}) }, data.pages, knowledge),
    );
  const asked = await open();
  const opening = performance.now() - start;
  const longOpening = await takeLong();
  const timesOf = async ({ ask }: typeof asked) => {
    const times: number[] = [];
    for (const question of questions) {
      await rest();
      const before = performance.now();
      await ask(question);
      times.push(performance.now() - before);
    }
    return times;
  };
  const first = await timesOf(asked);
  const again = await timesOf(await open());
  return { opening, first, again, longOpening, longAnswering: await takeLong() };
}
