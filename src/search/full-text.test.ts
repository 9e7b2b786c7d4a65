// Pieces of the index and texts of pages, as they are cut while the site is built and read when somebody asks.
import { expect, test } from 'vitest';
import { cutIndex } from '../indexing/pieces.ts';
import { makeSearchMap } from '../indexing/search-map.ts';
import type { Thing } from '../indexing/things.ts';
import { fullText } from './full-text.ts';
import { openMap } from './knowledge.ts';
import { kitTexts } from './texts.ts';

const thing = (slug: string, title: string, sentences: string[]): Thing => ({
  ...{ kind: 'guide', slug, title, names: [], foreign: new Map() },
  page: { title, keywords: [], chapters: [{ anchor: '', heading: '', sentences }] },
});
/** More words than one piece has room for. */
const many = Array.from({ length: 400 }, (_, at) => `sana${at}x`).join(' ');
const things = [
  thing('agreement', 'Mentorointisopimus', ['Sopimus sovitaan.', 'Sopimuksessa lukee miten', many]),
  thing('diary', 'Päiväkirja', ['Päiväkirjaan kirjoitetaan sopimuksesta.']),
];
const made = makeSearchMap('fi', things, [], []);
const knowledge = openMap(made.map, 'fi');
const texts = things.map(({ page }) => page && { chapters: page.chapters });
const { index, files } = cutIndex(made.roots, made.postings, [...texts, undefined]);
const meanings = async () => ({});

function open() {
  const asked: string[] = [];
  const get = async (name: string) => {
    asked.push(name);
    return JSON.parse(files.get(name) ?? '');
  };
  return { asked, texts: fullText({ get, meanings }, index, knowledge) };
}
const rootOf = (word: string): number => knowledge.findRoot(knowledge.rules.root(word)) ?? -1;

test('every root is found in its piece as it is at hand in the archive', async () => {
  const all = knowledge.roots.map((_, at) => at);
  const { texts: site, asked } = open();
  const atHand = kitTexts({ postings: made.postings, meanings: {}, texts: {} });
  expect(await site.find(all)).toEqual(await atHand.find(all));
  expect(asked.length).toBe(index.pieces.split(' ').length);
  expect(asked.length).toBeGreaterThan(3);
});

test('a question fetches the piece of its word only, once', async () => {
  const { texts: site, asked } = open();
  const root = rootOf('sopimus');
  expect([...((await site.find([root])).get(root)?.keys() ?? [])]).toEqual([0, 1]);
  await site.find([root]);
  expect(asked.length).toBe(1);
  expect((await site.find([-1])).get(-1)?.size).toBe(0);
});

test('the text of a page comes back sentence by sentence, also those without a full stop', async () => {
  const [entry, other] = knowledge.map.entries;
  if (!entry || !other) throw new Error('no entry');
  const { texts: site } = open();
  expect((await site.read(entry))?.chapters[0]?.sentences.slice(0, 2)).toEqual([
    'Sopimus sovitaan.',
    'Sopimuksessa lukee miten',
  ]);
  expect(await site.read({ ...other })).toBeUndefined();
});

test('what fails is asked again', async () => {
  let isBroken = true;
  const get = async (name: string) => {
    if (isBroken) throw new Error('gone');
    return JSON.parse(files.get(name) ?? '');
  };
  const site = fullText({ get, meanings }, index, knowledge);
  const root = rootOf('sopimus');
  await expect(site.find([root])).rejects.toThrow('gone');
  isBroken = false;
  expect((await site.find([root])).get(root)?.size).toBe(2);
});
