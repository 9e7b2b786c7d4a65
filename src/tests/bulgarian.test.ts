// The kinds of faults that editors found in the Bulgarian texts do not come back.
import { describe, expect, test } from 'vitest';
import { BULGARIAN_RULES, type LanguageRule } from './bulgarian-rules.ts';
import { type PlacedText, readTexts } from './texts.test-support.ts';

const texts = readTexts('bg');

/** The text without the words that may stand in this place. */
const examined = ({ allowed = [] }: LanguageRule, { place, text }: PlacedText): string =>
  allowed
    .filter((one) => one.place.test(place))
    .reduce((rest, { words }) => rest.replace(new RegExp(words, [...new Set(`${words.flags}g`)].join('')), ''), text);

const faultsOf = (rule: LanguageRule, placed: PlacedText): string[] => examined(rule, placed).match(rule.fault) ?? [];

describe.each(BULGARIAN_RULES.map((rule) => ({ name: String(rule.fault).slice(0, 60), rule })))('$name', ({ rule }) => {
  test('sees the fault and lets the mended sentence pass', () => {
    expect(faultsOf(rule, { place: 'example', text: rule.wrong })).not.toEqual([]);
    expect(faultsOf(rule, { place: 'example', text: rule.right })).toEqual([]);
  });

  test('is in no text', () => {
    const found = texts.flatMap((placed) => faultsOf(rule, placed).map((fault) => `${placed.place}: ${fault}`));
    expect(found, rule.why).toEqual([]);
  });

  test('has no leave that nothing uses', () => {
    for (const { place, words } of rule.allowed ?? []) {
      expect(
        texts.some((placed) => place.test(placed.place) && words.test(placed.text)),
        String(words),
      ).toBe(true);
    }
  });
});

test('the texts of every room are read', () => {
  const rooms = new Set(texts.map(({ place }) => place.split(/[/:]/)[0]));
  const all = [
    'docs',
    'forms',
    'packs',
    'sheets',
    'drawings',
    'glossary.yaml',
    'courses.yaml',
    'i18n',
    'toolkit',
    'src',
  ];
  expect([...rooms]).toEqual(all);
});
