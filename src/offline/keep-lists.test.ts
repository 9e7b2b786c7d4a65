import { expect, test } from 'vitest';
import { chooseFiles } from './keep-lists.ts';

const texts: Record<string, string> = {
  'index.html': '<link href="/kit/fonts/en.1.css">',
  'fi/index.html': '<img src="/kit/files/1.fi.webp" srcset="/kit/pictures/1-9.webp 9w, /kit/files/1.fi.webp 18w">',
  'en/index.html': '<img src="/kit/files/1.en.webp" srcset="/kit/pictures/2-9.webp 9w">',
  'fonts/fi.1.css': 'url(sans.woff2)',
  'fonts/en.1.css': 'url(sans.woff2)',
};
const chooseMap = (...paths: string[]) =>
  chooseFiles([...Object.keys(texts), ...paths], 'fi', '/kit/', (path) => texts[path] ?? '');
const choose = (...paths: string[]) => [...chooseMap(...paths).keys()];

test('pages and files of other languages stay away, and so do papers in two languages and archives', () => {
  const files = ['files/a.fi.pdf', 'files/a.en.pdf', 'files/a.fi-en.pdf', 'files/a.fi.zip', 'search/bg.json'];
  const chosen = choose(...files);
  expect(chosen).toContain('fi/index.html');
  expect(chosen).toContain('files/a.fi.pdf');
  expect(chosen.filter((path) => /\b(en|bg|fi-en)\b.*(html|pdf|json)$|zip$/.test(path))).toEqual([]);
});

test('what no name says to be of another language comes along, and every script, whatever it is called', () => {
  expect(choose('fill/engine.wasm', '_astro/en.1.js')).toEqual(
    expect.arrayContaining(['fill/engine.wasm', '_astro/en.1.js']),
  );
});

test('smaller sizes of a picture of the language are answered with the largest', () => {
  const chosen = chooseMap('files/1.fi.webp', 'pictures/1-9.webp', 'pictures/2-9.webp');
  expect(chosen.get('pictures/1-9.webp')).toBe('files/1.fi.webp');
  expect(chosen.get('files/1.fi.webp')).toBe('files/1.fi.webp');
  expect(chosen.has('pictures/2-9.webp')).toBe(false);
});

test('fonts that a page above the languages names come along', () => {
  expect(choose()).toContain('fonts/en.1.css');
});

test('what servers read is left out', () => {
  expect(
    choose('_headers', '.htaccess', 'robots.txt', 'files/SHA256SUMS', 'service-worker.js', 'keep/fi.json'),
  ).toEqual(choose());
});
