import { expect, test } from 'vitest';
import { readArticle } from './article.ts';

const page = (prose: string) =>
  `<header><a href="/x">menu</a></header><main><div class="page-title"><h1>Otsikko</h1><p class="lead">Alku.</p></div>` +
  `<details class="toc-phone"><summary>Tällä sivulla</summary></details><div class="prose">${prose}</div><footer>x</footer></main>`;
const read = (prose: string) =>
  readArticle(page(prose), (address) => (address.startsWith('/fi/') ? `moodle:${address.slice(4)}` : undefined)).html;

test('title, lead and article are read, nothing around them', () => {
  expect(readArticle(page('<h2 id="a">Yksi</h2><p>Kaksi</p>'), () => undefined)).toEqual({
    title: 'Otsikko',
    html: '<p>Alku.</p>\n<h2 id="a">Yksi</h2>\n<p>Kaksi</p>',
  });
});

test.each([
  [
    'boxes fall away, words between blocks become paragraphs',
    '<div>one <b>two</b><ul><li>three</li></ul></div>',
    '<p>one <b>two</b></p>\n<ul><li>three</li></ul>',
  ],
  [
    'pictures, scripts, buttons and downloads fall away',
    '<svg></svg><script>1</script><button>Copy</button><p>a <a href="/files/x" download="x">PDF</a></p>',
    '<p>a</p>',
  ],
  [
    'a button that explains a term keeps its word and not its definition',
    '<p>the <button popovertarget="d">term</button><span popover id="d">means</span>.</p>',
    '<p>the term.</p>',
  ],
  [
    'a note keeps its title',
    '<aside aria-label="Muista"><p aria-hidden="true">Muista</p><p>Näin.</p></aside>',
    '<blockquote><p><strong>Muista</strong></p><p>Näin.</p></blockquote>',
  ],
  [
    'spans side by side are words of their own',
    '<p><span>S01</span><span>Kortti</span>, x</p>',
    '<p>S01 Kortti, x</p>',
  ],
  [
    'a link within the course and one that nobody can follow',
    '<p><a href="/fi/a/">a</a> <a href="/en/b/">b</a></p>',
    '<p><a href="moodle:a/">a</a> b</p>',
  ],
  [
    'cells keep their place, even empty ones',
    '<table><tbody><tr><th scope="row">x</th><td data-label="y"></td></tr></tbody></table>',
    '<table><tbody><tr><th scope="row">x</th><td></td></tr></tbody></table>',
  ],
  ['empty elements fall away', '<p><i class="on"></i></p><ul><li></li></ul>', ''],
  ['signs of markup stay text', '<p>1 &lt; 2 &amp; "3"</p>', '<p>1 &lt; 2 &amp; &quot;3&quot;</p>'],
])('%s', (_, prose, html) => {
  expect(read(prose)).toBe(['<p>Alku.</p>', html].filter(Boolean).join('\n'));
});

test('a page without an article stops', () => {
  expect(() => readArticle('<main><h1>x</h1></main>', () => undefined)).toThrow(/prose/);
});
