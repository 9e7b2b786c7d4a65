// The words of the site: the same pages, headings, links and components in every language, nothing of another
// language, every form and requirement answered. How they are worded: wording.test.ts.
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { readServices } from '../build/reference.ts';
import { sidebar } from '../navigation.ts';
import { type Guide, readGuides } from '../writing/guides.ts';
import { findHardToRead, measureReading } from '../writing/reading-measures.ts';
import { CONTENT, readLibrary } from '../writing/sources.ts';
import { linesOf } from '../writing/texts.ts';
import { findStale } from '../writing/translation-status.ts';

const pages = readGuides();
const slugs = pages.fi.map(({ slug }) => slug);
const find = (locale: Locale, slug: string) => pages[locale].find((page) => page.slug === slug) as Guide;

/** What has to be alike: levels of headings, components, links without language, asides, lengths of tables and lists. */
function skeleton({ body }: Guide) {
  const count = (pattern: RegExp) => [...body.matchAll(pattern)].length;
  return {
    headings: [...body.matchAll(/^(#+) /gm)].map(([, level]) => level),
    components: [...body.matchAll(/<([A-Z]\w+)/g)].map(([, name]) => name),
    links: [...body.matchAll(/\]\(\/(?:fi|en|bg)\/([^)]*)\)/g)].map(([, link]) => link).sort(),
    asides: count(/^:::\w+/gm),
    rows: count(/^\|/gm),
    items: count(/^(?:[-*]|\d+\.) /gm),
  };
}

test('every language has the same pages', () => {
  for (const locale of locales) expect(pages[locale].map(({ slug }) => slug)).toEqual(slugs);
});

test('every translation has been read against the present Finnish text', () => {
  const stale = findStale(pages);
  expect(stale.map(({ path, slug }) => `${path}: read it, then npm run translations -- --accept ${slug}`)).toEqual([]);
});

test('every page stands in the sidebar exactly once', () => {
  const listed = [...JSON.stringify(sidebar()).matchAll(/"slug":"([^"]+)"/g)].map(([, slug]) => slug);
  expect(listed.sort()).toEqual(slugs.filter((slug) => slug !== 'index'));
});

describe.each(slugs)('%s', (slug) => {
  test('has the same structure in every language', () => {
    for (const locale of locales) expect(skeleton(find(locale, slug)), locale).toEqual(skeleton(find('fi', slug)));
  });

  test('answers the same requirements and leads to the same page in every language', () => {
    const facts = ({ matter }: Guide) => [matter['covers'], (matter['next'] as { slug: string } | undefined)?.slug];
    for (const locale of locales) expect(facts(find(locale, slug)), locale).toEqual(facts(find('fi', slug)));
  });
});

/** The terms whose definitions a page offers, alphabetically: their order in a sentence is the language's own. */
const termsOf = ({ body }: Guide): string[] =>
  [...body.matchAll(/<Term id="([^"]*)">/g)].map(([, id]) => id ?? '').sort();

describe('terms that show their definition', () => {
  test.each(slugs)('%s has the same ones in every language, each once', (slug) => {
    const terms = termsOf(find('fi', slug));
    expect(new Set(terms).size).toBe(terms.length);
    for (const locale of locales) expect(termsOf(find(locale, slug)), locale).toEqual(terms);
  });

  test('stand in no heading, link or easy page, and are not many on one page', () => {
    for (const { slug, body } of locales.flatMap((locale) => pages[locale])) {
      expect(body, slug).not.toMatch(/^#.*<Term|\[[^\]]*<Term[^\]]*\]\(/m);
      expect(body.match(/<Term /g)?.length ?? 0, slug).toBeLessThanOrEqual(slug.startsWith('easy/') ? 0 : 4);
    }
  });
});

describe('no sentence of another language', () => {
  /** Words that are everywhere in their language and nowhere in another one's sentences. */
  const COMMON: Record<Locale, RegExp> = {
    fi: /(?<![\p{L}])(ja|että|sekä|mutta|kun|ovat|joka)(?![\p{L}])/giu,
    en: /(?<![\p{L}])(the|and|with|that|which|your)(?![\p{L}])/giu,
    bg: /(?<![\p{L}])(и|на|се|за|който|това)(?![\p{L}])/giu,
  };

  const said = (page: Guide) =>
    linesOf(page)
      .map(({ text }) => text)
      .join('\n');

  test.each(slugs)('%s', (slug) => {
    for (const locale of locales) {
      for (const other of locales.filter((one) => one !== locale)) {
        const strangers = [...said(find(locale, slug)).matchAll(COMMON[other])].map(([word]) => word);
        // Names of sources stand in their own language; a sentence would bring more than these few words.
        expect(strangers.length, `${other} in ${locale}: ${strangers.join(' ')}`).toBeLessThanOrEqual(
          slug === 'reference/about' ? 14 : 4,
        );
      }
    }
  });
});

test('telephone numbers stand with the services and nowhere else, so that a changed one is changed in one place', () => {
  const { finland, bulgaria } = readServices(CONTENT, readLibrary(CONTENT).programme.names).countries;
  expect(finland.services.map(({ number }) => number)).toContain('112');
  expect(bulgaria.services.map(({ number }) => number)).toContain('112');
  const printed = locales.flatMap((locale) =>
    pages[locale].flatMap(({ path, body }) =>
      (body.match(/(?<![\d.])(?:0|116)\d*(?:[ \u00a0]\d{2,}){1,3}/g) ?? []).map((found) => `${path}: ${found}`),
    ),
  );
  expect(printed).toEqual([]);
});

test.each(slugs)('%s is not harder to read than our other pages of its kind', (slug) => {
  const faults = locales.flatMap((locale) => {
    const { path, body } = find(locale, slug);
    return findHardToRead(slug, locale, measureReading(body)).map((fault) => `${path}: ${fault}`);
  });
  expect(faults).toEqual([]);
});
