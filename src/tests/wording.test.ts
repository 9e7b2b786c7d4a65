// How the texts are worded, wherever they stand: no rejected word, no phrase that an editor mended.
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { sidebar } from '../navigation.ts';
import { faultsIn, type WordingRule } from '../writing/rules/rule.ts';
import { RULES } from '../writing/rules/rules.ts';
import { CONTENT, readLibrary } from '../writing/sources.ts';
import { type PlacedText, readTexts, textsUnder } from '../writing/texts.ts';

const texts = Object.fromEntries(
  locales.map((locale) => [locale, [...readTexts(locale), ...textsUnder(sidebar(), locale, 'src/navigation.ts')]]),
) as Record<Locale, PlacedText[]>;

test.each(locales)('no rejected variant stands in a text in %s', (locale) => {
  const rejected = readLibrary(CONTENT).glossary.flatMap((entry) => entry.rejected?.[locale] ?? []);
  const found = rejected.flatMap((word) => {
    const pattern = new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'iu');
    return texts[locale].filter(({ text }) => pattern.test(text)).map(({ place }) => `${word} in ${place}`);
  });
  expect(found).toEqual([]);
});

/** Where texts are read from; a room that is forgotten would never be looked at. */
const ROOMS = [
  ...['docs', 'forms', 'packs', 'sheets', 'drawings', 'programme'],
  ...['glossary.yaml', 'courses.yaml', 'services.yaml', 'i18n', 'toolkit', 'src'],
];

const rules = locales.flatMap((locale) =>
  RULES[locale].map((rule) => ({ locale, name: String(rule.fault).slice(0, 60), rule })),
);

describe.each(rules)('$locale: $name', ({ locale, rule }) => {
  const said = (text: string) => faultsIn(rule, { place: 'example', text });

  test('sees the fault and lets the mended sentence pass', () => {
    expect(said(rule.example.wrong)).not.toEqual([]);
    expect(said(rule.example.right)).toEqual([]);
  });

  test('is in no text', () => {
    const found = texts[locale].flatMap((placed) =>
      faultsIn(rule, placed).map((fault) => `${placed.place}: ${fault}. ${explain(rule)}`),
    );
    expect(found).toEqual([]);
  });

  test('has no leave that nothing uses', () => {
    const idle = (rule.allowed ?? []).filter(
      ({ place, words = rule.fault }) =>
        !texts[locale].some((placed) => place.test(placed.place) && words.test(placed.text)),
    );
    expect(idle).toEqual([]);
  });
});

const explain = ({ why, instead }: WordingRule): string => (instead ? `${why} Write: ${instead}.` : why);

test('the texts of every room are read', () => {
  const rooms = new Set(texts.bg.map(({ place }) => place.split(/[/:]/)[0]));
  expect([...rooms]).toEqual(ROOMS);
});

test.each(locales)('no no-break space is typed by hand in %s: the machine puts them in', (locale) => {
  const written = texts[locale].filter(({ place }) => !place.startsWith('toolkit/'));
  const typed = written.filter(({ text }) => text.includes('\u00a0'));
  expect(typed.map(({ place, text }) => `${place}: ${text.slice(0, 80)}`)).toEqual([]);
});
