// Words for search: every guide page, form and pack has them, and they say what its title and headings do not.
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { readGuides } from '../writing/guides.ts';
import { CONTENT, readLibrary } from '../writing/sources.ts';

const library = readLibrary(CONTENT);

const FEWEST = 6;
/** More would say that the page should be two. */
const MOST = 90;

interface Found {
  /** The file, and the language where a file has several. */
  readonly name: string;
  readonly locale: Locale;
  readonly keywords: readonly string[];
  /** Title and headings: what a search finds anyway. */
  readonly said: string;
}

const guides = (locale: Locale): Found[] =>
  readGuides()[locale].map(({ path, matter, body }) => ({
    name: path,
    locale,
    keywords: (matter['keywords'] as string[] | undefined) ?? [],
    said: [matter['title'], ...(body.match(/^#+ .*$/gm) ?? [])].join('\n'),
  }));

const definitions = (locale: Locale): Found[] => [
  ...library.forms.map(({ id, title, keywords, sections }) => ({
    name: `content/forms/${id}.yaml (${locale})`,
    locale,
    keywords: keywords[locale],
    said: [title, ...sections.map((section) => section.title)].map((text) => text[locale]).join('\n'),
  })),
  ...library.packs.map(({ id, title, keywords }) => ({
    name: `content/packs/${id}.yaml (${locale})`,
    locale,
    keywords: keywords[locale],
    said: title[locale],
  })),
];

const everything = locales.flatMap((locale) => [...guides(locale), ...definitions(locale)]);

const wordsOf = (text: string): string[] => text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The faults of a kind, each with the place that has it. */
const faults = (find: (found: Found) => readonly string[]): string[] =>
  everything.flatMap((found) => find(found).map((fault) => `${found.name}: ${fault}`));

describe('words for search', () => {
  test(`are ${FEWEST} to ${MOST} in every file and language`, () => {
    const wrong = faults(({ keywords: { length } }) =>
      length < FEWEST || length > MOST ? [`${length} keywords; write ${FEWEST} to ${MOST}`] : [],
    );
    expect(wrong).toEqual([]);
  });

  test('are said once each', () => {
    const lower = (word: string) => word.toLocaleLowerCase();
    const twice = faults(({ keywords }) =>
      keywords.filter((word, at) => keywords.findIndex((other) => lower(other) === lower(word)) !== at),
    );
    expect(twice).toEqual([]);
  });

  test('bring a word that title and headings do not have', () => {
    const idle = faults(({ keywords, said }) => {
      const known = new Set(wordsOf(said));
      return keywords.filter((entry) => wordsOf(entry).every((word) => known.has(word)));
    });
    expect(idle).toEqual([]);
  });

  test('are in their own script', () => {
    const strange = faults(({ keywords, locale }) =>
      locale === 'bg'
        ? keywords.every((word) => !/\p{Script=Cyrillic}/u.test(word))
          ? ['no Cyrillic word']
          : []
        : keywords.filter((word) => /\p{Script=Cyrillic}/u.test(word)),
    );
    expect(strange).toEqual([]);
  });
});
