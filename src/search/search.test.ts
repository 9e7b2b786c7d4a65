// The search over a small site of its own: what is asked for, and what comes first.
import { expect, test } from 'vitest';
import { makeSearchMap } from '../indexing/search-map.ts';
import type { Thing } from '../indexing/things.ts';
import { createSearch } from './search.ts';
import { kitTexts } from './texts.ts';

const thing = (kind: Thing['kind'], slug: string, title: string, text: string, more: Partial<Thing> = {}): Thing => ({
  ...{ kind, slug, title, names: [], foreign: new Map() },
  page: { title, keywords: [], chapters: [{ anchor: '', heading: '', sentences: [text] }] },
  ...more,
});

const things = [
  thing('guide', 'planning/agreement', 'Mentorointisopimus', 'Pari sopii yhdessä, miten se toimii.'),
  thing('form', 'toolkit/forms/agreement', 'Mentorointisopimus', 'Allekirjoitukset', {
    code: 'F01',
    foreign: new Map([['en', 'Mentoring agreement']]),
  }),
  thing('form', 'toolkit/forms/diary', 'Mentorointipäiväkirja', 'Mitä tapahtui', { code: 'F09' }),
  thing('form', 'toolkit/forms/tasks', 'Tehtävät T1–T4', 'Neljä tehtävää', { code: 'F27' }),
  thing('guide', 'organise/practical', 'Käytännön asiat', 'Vakuutus korvaa tapaturmat.', {
    names: ['kuka maksaa kahvin'],
  }),
  thing('form', 'toolkit/forms/path', 'Minun polkuni', 'Elämänviiva', { names: ['missä olen hyvä'] }),
  thing('guide', 'toi/overview', 'Käytännöt', 'Tapa on hyvä.'),
  thing('guide', 'roles/mentee', 'Aktori', 'Aktori tekee aloitteen.'),
];
const glossary = [
  {
    ...{ id: 'mentee', term: { fi: 'aktori', en: 'mentee', bg: 'менти' } },
    definition: { fi: 'Ihminen, jota tuetaan.', en: 'A person.', bg: 'Човек.' },
    also: { fi: ['mentoroitava'], en: [], bg: [] },
    rejected: { fi: ['aktor'], en: [], bg: [] },
  },
];
const { map, ...data } = makeSearchMap('fi', things, glossary, [
  ['CV', 'ansioluettelo'],
  ['vakuutus', 'turva'],
]);
const search = await createSearch(map, 'fi', () => kitTexts({ ...data, texts: {} }));

const found = async (text: string): Promise<string[]> =>
  (await search.ask(text)).results.map((result) =>
    result.kind === 'term' ? `term:${result.term.term}` : result.entry.slug,
  );

test.each([
  ['an exact title', 'aktori', 'roles/mentee'],
  ['another form of the word', 'päiväkirjaan', 'toolkit/forms/diary'],
  ['a part of a compound', 'sopimus', 'toolkit/forms/agreement'],
  ['a compound written apart', 'mentorointi päiväkirja', 'toolkit/forms/diary'],
  ['a code', 'f 9', 'toolkit/forms/diary'],
  ['a number after its word', 'lomake 1', 'toolkit/forms/agreement'],
  ['a task of a sheet', 't3', 'toolkit/forms/tasks'],
  ['missing dots', 'paivakirja', 'toolkit/forms/diary'],
  ['a typing error', 'vakutuus', 'organise/practical'],
  ['another keyboard', 'вакуутус', 'organise/practical'],
  ['a name of the page', 'maksaako kahvin kuka', 'organise/practical'],
  ['a name that asks', 'missä mä olen hyvä', 'toolkit/forms/path'],
  ['a synonym', 'turva', 'organise/practical'],
  ['a rejected word', 'mentoroitava', 'roles/mentee'],
  ['a title in another language', 'agreement', 'toolkit/forms/agreement'],
  ['a term in another language', 'менти', 'roles/mentee'],
])('%s is found', async (_, text, slug) => {
  expect((await found(text))[0]).toBe(slug);
});

test('whoever asks for a meaning gets the entry of the glossary, and nobody else does first', async () => {
  expect((await found('mitä aktori tarkoittaa'))[0]).toBe('term:aktori');
  expect(await found('aktori')).not.toContain('term:aktori');
});

test('an unknown word finds nothing, and a slip is said', async () => {
  expect(await found('xyzzy')).toEqual([]);
  expect((await search.ask('vakutuus')).meant).toBe('vakuutus');
  expect((await search.ask('vakuutus')).meant).toBeUndefined();
  expect((await search.ask('kaytonnon')).meant).toBe('käytännön');
  expect((await search.ask('aktaari')).nearest).toEqual(['aktori']);
});
