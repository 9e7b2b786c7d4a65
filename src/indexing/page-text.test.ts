import { expect, test } from 'vitest';
import { readPage } from './page-text.ts';

const page = (main: string, head = '') => readPage(`<head>${head}</head><main><h1>Title</h1>${main}</main>`, 'fi');
const sentences = (main: string) => page(main).chapters[0]?.sentences;

test('a page is its title, its keywords and its chapters', () => {
  const read = page(
    '<p>Eka. Toka!</p><h2 id="a">Luku</h2><p>Kolmas</p>',
    '<meta name="keywords" content="a &#38; b, c">',
  );
  expect(read).toEqual({
    title: 'Title',
    keywords: ['a & b', 'c'],
    chapters: [
      { anchor: '', heading: '', sentences: ['Eka.', 'Toka!'] },
      { anchor: 'a', heading: 'Luku', sentences: ['Kolmas'] },
    ],
  });
});

test('what stands apart is not glued together', () => {
  expect(sentences('<b>17.00</b><span>Kahvit</span><small>17 kB</small>')).toEqual(['17.00 Kahvit 17 kB']);
  expect(sentences('<table><tr><td>17.00</td><td>Kahvit</td></tr></table>')).toEqual(['17.00 · Kahvit']);
});

test('buttons, downloads, other languages and what is marked are left out, terms are not', () => {
  expect(
    sentences('<button>x</button><a download="f">y</a><b lang="en">z</b><p data-pagefind-ignore>w</p><p>Sana</p>'),
  ).toEqual(['Sana']);
  expect(sentences('<p><button popovertarget="n">aktori</button><span hidden>x</span>, toinen</p>')).toEqual([
    'aktori, toinen',
  ]);
});
