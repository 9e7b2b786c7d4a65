// How the texts are worded, wherever they stand: no rejected word, no phrase that an editor mended, links inside
// sentences, lists and options that agree with themselves.
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { sidebar } from '../navigation.ts';
import { readGuides } from '../writing/guides.ts';
import { faultsIn, type WordingRule } from '../writing/rules/rule.ts';
import { RULES } from '../writing/rules/rules.ts';
import { CONTENT, readLibrary } from '../writing/sources.ts';
import { type PlacedText, readDefinitions, readTexts, textsUnder } from '../writing/texts.ts';

const texts = Object.fromEntries(
  locales.map((locale) => [locale, [...readTexts(locale), ...textsUnder(sidebar(), locale, 'src/navigation.ts')]]),
) as Record<Locale, PlacedText[]>;
const pages = readGuides();
const definitions = readDefinitions();
/** Languages whose editor has made lists, links and options uniform. */
const UNIFORM: readonly Locale[] = ['fi', 'en'];

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

test.each(UNIFORM)('no link stands for a sentence of its own in %s', (locale) => {
  // A title after a full stop, with nothing said about it.
  const bare = /[.!?:][”“]? \[(?!Aloita|Start)[^\]]+\]\([^)]+\)\.?$/gm;
  const found = pages[locale].flatMap(({ slug, body }) =>
    [...body.matchAll(bare)].filter(([link]) => !link.startsWith(':')).map(([link]) => `${slug}: ${link}`),
  );
  expect(found).toEqual([]);
});

/** How an item ends: a full stop, or nothing. A question or a quotation may stand in either kind of list. */
const endings = (items: readonly string[]): Set<boolean> =>
  new Set(items.filter((item) => !/[?”“…]$/.test(item)).map((item) => item.endsWith('.')));

test.each(UNIFORM)('the items of a checklist end alike in %s', (locale) => {
  const listsOf = (body: string) =>
    [...body.matchAll(/<Checklist\s+items=\{\[(.*?)\]\}/gs)].map(([, items = '']) => items);
  for (const { slug, body } of pages[locale]) {
    for (const list of listsOf(body)) {
      const items = [...list.matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([, item = '']) => item);
      expect([...endings(items)], `${slug}: ${items[0]}`).not.toContain(false);
    }
  }
});

type Tree = Readonly<Record<string, unknown>>;
/** Every object in a tree, with the tree itself. */
const nodesOf = (tree: unknown): Tree[] =>
  typeof tree !== 'object' || tree === null
    ? []
    : [...(Array.isArray(tree) ? [] : [tree as Tree]), ...Object.values(tree).flatMap(nodesOf)];
const nodes = definitions.flatMap(({ place, tree }) => nodesOf(tree).map((node) => ({ place, node })));

/** Keys under which a list of texts stands. */
const LISTS = ['items', 'points', 'before', 'room', 'after', 'activities', 'happens', 'steps'];

test.each(UNIFORM)('the items of a list in a definition end alike in %s', (locale) => {
  const mixed = nodes.flatMap(({ place, node }) =>
    LISTS.flatMap((key) => {
      const list = node[key];
      const items = Array.isArray(list) ? list.map((item) => (item as Tree)[locale]) : [];
      const said = items.filter((item) => typeof item === 'string');
      return endings(said).size > 1 ? [`${place} › ${key}: ${said[0]}`] : [];
    }),
  );
  expect(mixed).toEqual([]);
});

test.each(UNIFORM)('the options of a field begin alike, and end alike, in %s', (locale) => {
  const isName = (label: string) => /^\p{Lu}[\p{Lu}\d]|^I /u.test(label);
  const faults = nodes
    .filter(({ node }) => Array.isArray(node['options']))
    .flatMap(({ place, node }) => {
      const labels = (node['options'] as Tree[]).flatMap(({ label }) =>
        textsUnder(label, locale, '').map(({ text }) => text),
      );
      const capitals = new Set(labels.filter((label) => !isName(label)).map((label) => /^\p{Lu}/u.test(label)));
      const alike = capitals.size < 2 && endings(labels).size < 2;
      return alike ? [] : [`${place} › ${String(node['id'])}: ${labels.join(' · ')}`];
    });
  expect(faults).toEqual([]);
});

describe('question marks', () => {
  const QUESTION: Readonly<Partial<Record<Locale, RegExp>>> = {
    fi: /^(?:mi(?:tä|kä|ten|llä|llai|nkä|hin|stä|ssä|ksi|lloin)|ku(?:ka|inka)|ke(?:ne|tkä|tä|itä)|onko)/iu,
    en: /^(?:what|how|who|where|when|why|is|are|do)(?![\p{L}])/iu,
  };
  test.each(UNIFORM)('stand after all labels of a form that ask, or after none, in %s', (locale) => {
    const mixed = definitions
      .filter(({ place }) => place.startsWith('forms/'))
      .flatMap(({ place, tree }) => {
        const labels = nodesOf(tree).flatMap(({ label }) => textsUnder(label, locale, '').map(({ text }) => text));
        const asking = labels.filter((label) => label.endsWith('?') || QUESTION[locale]?.test(label));
        return new Set(asking.map((label) => label.endsWith('?'))).size > 1 ? [`${place}: ${asking.join(' · ')}`] : [];
      });
    expect(mixed).toEqual([]);
  });
});
