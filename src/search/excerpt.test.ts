import { expect, test } from 'vitest';
import { makeExcerpt } from './excerpt.ts';

const text = {
  chapters: [
    { anchor: '', heading: '', sentences: ['Johdanto on tässä ja se on lyhyt mutta kokonainen.'] },
    { anchor: 'a', heading: 'Sopimus', sentences: ['Tehkää sopimus.', 'Kumpikin allekirjoittaa sopimuksen.'] },
  ],
};
const terms = {
  roots: new Set(['sopimu', 'allekirjoit']),
  root: (word: string) => /^(sopimu|allekirjoit)/.exec(word)?.[0] ?? word,
};
const plain = (pieces: ReturnType<typeof makeExcerpt>) => pieces.map(({ text }) => text).join('');

test('the sentence that says most is taken, with its words marked', () => {
  expect(makeExcerpt(text, undefined, terms)).toEqual([
    { text: 'Kumpikin ', isFound: false },
    { text: 'allekirjoittaa', isFound: true },
    { text: ' ', isFound: false },
    { text: 'sopimuksen', isFound: true },
    { text: '.', isFound: false },
  ]);
});

test('a page that says none of it shows its beginning', () => {
  expect(plain(makeExcerpt(text, undefined, { roots: new Set(['x']), root: (word) => word }))).toMatch(/^Johdanto/);
});

test('a long sentence is cut between words around what was found', () => {
  const long = `${'alku '.repeat(80)}sopimus ${'loppu '.repeat(80)}`.trim();
  const cut = plain(makeExcerpt({ chapters: [{ anchor: '', heading: '', sentences: [long] }] }, undefined, terms));
  expect(cut).toMatch(/^… alku .*sopimus .*loppu …$/);
  expect(cut.length).toBeLessThan(200);
});
