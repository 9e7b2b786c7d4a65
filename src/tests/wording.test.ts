// How the texts are worded, wherever they stand: no rejected word, no phrase that an editor mended, links inside
// sentences, lists and options that agree with themselves.
import { describe, expect, test } from 'vitest';
import { readGuides } from '../../scripts/guides.ts';
import { type PlacedText, readDefinitions, readTexts, textsIn } from '../../scripts/texts.ts';
import { findWordingFaults } from '../../scripts/wording-rules.ts';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { sidebar } from '../navigation.ts';
import { CONTENT, readLibrary } from '../writing/sources.ts';

const navigation = (locale: Locale) => textsIn(sidebar(), locale).map((text) => ({ where: 'navigation', text }));
const texts = Object.fromEntries(
  locales.map((locale) => [locale, [...readTexts(locale), ...navigation(locale)]]),
) as Record<Locale, PlacedText[]>;
const pages = readGuides();
const definitions = readDefinitions();
/** Languages whose editor has made lists, links and options uniform. */
const UNIFORM: readonly Locale[] = ['fi', 'en'];

test.each(locales)('no rejected variant stands in a text in %s', (locale) => {
  const rejected = readLibrary(CONTENT).glossary.flatMap((entry) => entry.rejected?.[locale] ?? []);
  const found = rejected.flatMap((word) => {
    const pattern = new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'iu');
    return texts[locale].filter(({ text }) => pattern.test(text)).map(({ where }) => `${word} in ${where}`);
  });
  expect(found).toEqual([]);
});

test.each(locales)('nothing that an editor mended is written again in %s', (locale) => {
  expect(findWordingFaults(locale, texts[locale])).toEqual([]);
});

test.each(locales)('no no-break space is typed by hand in %s: the machine puts them in', (locale) => {
  const guides = pages[locale].map(({ path, text }) => ({ where: path, text }));
  const definitionTexts = texts[locale].filter(({ where }) => where !== 'words');
  const typed = [...guides, ...definitionTexts].filter(({ text }) => text.includes('\u00a0'));
  expect(typed.map(({ where, text }) => `${where}: ${text.slice(0, 80)}`)).toEqual([]);
});

test('the rules find what they are for', () => {
  const one = (locale: Locale, text: string) => findWordingFaults(locale, [{ where: 'here', text }]);
  expect(one('fi', 'Puhu siitä ennen kuin aloitat.')).toHaveLength(1);
  expect(one('fi', 'Puhu siitä, ennen kuin aloitat. Ennen kuin lähdet, sovi päivä.')).toEqual([]);
  expect(one('fi', 'Lomakkeessa kysytään nimi.')).toEqual([]);
  expect(one('fi', 'Lomake kysyy nimen.')).toHaveLength(1);
  expect(one('en', 'You take it into use and tell about it.')).toHaveLength(2);
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
const nodes = definitions.flatMap(({ where, tree }) => nodesOf(tree).map((node) => ({ where, node })));

/** Keys under which a list of texts stands. */
const LISTS = ['items', 'points', 'before', 'room', 'after', 'activities', 'happens', 'steps'];

test.each(UNIFORM)('the items of a list in a definition end alike in %s', (locale) => {
  const mixed = nodes.flatMap(({ where, node }) =>
    LISTS.flatMap((key) => {
      const list = node[key];
      const items = Array.isArray(list) ? list.map((item) => (item as Tree)[locale]) : [];
      const said = items.filter((item) => typeof item === 'string');
      return endings(said).size > 1 ? [`${where} › ${key}: ${said[0]}`] : [];
    }),
  );
  expect(mixed).toEqual([]);
});

test.each(UNIFORM)('the options of a field begin alike, and end alike, in %s', (locale) => {
  const isName = (label: string) => /^\p{Lu}[\p{Lu}\d]|^I /u.test(label);
  const faults = nodes
    .filter(({ node }) => Array.isArray(node['options']))
    .flatMap(({ where, node }) => {
      const labels = (node['options'] as Tree[]).flatMap(({ label }) => textsIn(label, locale));
      const capitals = new Set(labels.filter((label) => !isName(label)).map((label) => /^\p{Lu}/u.test(label)));
      const alike = capitals.size < 2 && endings(labels).size < 2;
      return alike ? [] : [`${where} › ${String(node['id'])}: ${labels.join(' · ')}`];
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
      .filter(({ where }) => where.startsWith('forms/'))
      .flatMap(({ where, tree }) => {
        const labels = nodesOf(tree).flatMap(({ label }) => textsIn(label, locale));
        const asking = labels.filter((label) => label.endsWith('?') || QUESTION[locale]?.test(label));
        return new Set(asking.map((label) => label.endsWith('?'))).size > 1 ? [`${where}: ${asking.join(' · ')}`] : [];
      });
    expect(mixed).toEqual([]);
  });
});
