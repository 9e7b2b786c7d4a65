// Texts that agree with themselves: links inside sentences, lists that end alike, options that begin and end alike,
// question marks after all labels of a form or after none.
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../toolkit/locales.ts';
import { readGuides } from '../writing/guides.ts';
import { readDefinitions, textsUnder } from '../writing/texts.ts';

const pages = readGuides();
const definitions = readDefinitions();
/** Languages whose editor has made lists, links and options uniform. */
const UNIFORM: readonly Locale[] = ['fi', 'en'];

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
