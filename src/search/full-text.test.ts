// The step in front of Pagefind: which words it asks for, what it makes of the scores, and what comes back as text.
import { expect, test } from 'vitest';
import { makeSearchMap } from '../indexing/search-map.ts';
import type { Thing } from '../indexing/things.ts';
import { SENTENCE_END } from './fragment.ts';
import { fullText } from './full-text.ts';
import { openMap } from './knowledge.ts';
import type { Pagefind } from './pagefind.ts';

const thing = (slug: string, title: string, text: string): Thing => ({
  ...{ kind: 'guide', slug, title, names: [], foreign: new Map() },
  page: { title, keywords: [], chapters: [{ anchor: '', heading: '', sentences: [text] }] },
});
const things = [
  thing('agreement', 'Mentorointisopimus', 'Sopimus sovitaan. Sopimuksen voi muuttaa, sopimuksessa lukee miten.'),
  thing('diary', 'Päiväkirja', 'Päiväkirjaan kirjoitetaan.'),
];
const { map } = makeSearchMap('fi', things, [], []);
const knowledge = await openMap(map, 'fi');
const meanings = async () => ({});
const kept = ['Päiväkirja.', 'Näin se alkaa.', 'Milloin.', 'joka tapaamisen jälkeen.', 'Ääneen lukeminen auttaa!'];
const content = kept.map((part) => part + SENTENCE_END).join(' ');

/** Gives every question the same page. */
function fake(): { pagefind: Pagefind; asked: (string | null)[] } {
  const asked: (string | null)[] = [];
  const meta = { title: 'Päiväkirja' };
  const anchors = [{ id: 'when', text: 'Milloin', location: 4 }];
  const hit = { id: 'fi_2', score: 20, data: async () => ({ url: '/fi/diary/', meta, content, anchors }) };
  const search: Pagefind['search'] = async (words) => {
    asked.push(words);
    return { results: [hit, { ...hit, id: 'unknown' }] };
  };
  return { pagefind: { search }, asked };
}

const rootOf = (word: string): number => knowledge.findRoot(knowledge.rules.root(word)) ?? -1;

test('it is asked for the forms that stand in the texts, once each, and not for those that begin with another', async () => {
  const { pagefind, asked } = fake();
  const texts = fullText({ pagefind, meanings }, ['fi_1', 'fi_2'], knowledge);
  const root = rootOf('sopimus');
  const found = await texts.find([root]);
  expect(asked).toEqual(['sopimus', 'sopimuksen', 'sopimuksessa']);
  await texts.find([root]);
  expect(asked.length).toBe(3);
  expect([...(found.get(root)?.keys() ?? [])]).toEqual([1]);
  // One page of two has the root: its rareness is ln(1 + 1.5 / 1.5); three hits of 20.
  expect(found.get(root)?.get(1)).toBeCloseTo(60 / (60 + 6 * Math.log(2)));
});

test('a page comes back as chapters of sentences, without its title and headings', async () => {
  const [, entry] = knowledge.map.entries;
  if (!entry) throw new Error('no entry');
  const text = await fullText({ pagefind: fake().pagefind, meanings }, ['fi_1', 'fi_2'], knowledge).read(entry);
  expect(text?.chapters).toEqual([
    { anchor: '', heading: '', sentences: ['Näin se alkaa.'] },
    { anchor: 'when', heading: 'Milloin', sentences: ['joka tapaamisen jälkeen.', 'Ääneen lukeminen auttaa!'] },
  ]);
});

test('what fails is asked again', async () => {
  const { pagefind } = fake();
  let isBroken = true;
  const search: Pagefind['search'] = (words) => (isBroken ? Promise.reject(new Error('gone')) : pagefind.search(words));
  const texts = fullText({ pagefind: { search }, meanings }, ['fi_1', 'fi_2'], knowledge);
  const root = rootOf('sopimus');
  await expect(texts.find([root])).rejects.toThrow('gone');
  isBroken = false;
  expect((await texts.find([root])).get(root)?.size).toBe(1);
});
