import { expect, test } from 'vitest';
import { embedFonts, makePageOffline } from './pages.ts';

const places = {
  base: '/kit/',
  known: new Set(['fi/index.html', 'fi/roles/mentor/index.html', '_astro/a.css', 'fonts/a.woff2']),
};

test('links within the archive are relative and keep their place on the page', () => {
  const page = '<head></head><a href="/kit/fi/roles/mentor/#tasks">x</a><link href="/kit/_astro/a.css">';
  expect(makePageOffline(page, 'fi/phases/start/index.html', places)).toContain(
    '<a href="../../../fi/roles/mentor/index.html#tasks">x</a><link href="../../../_astro/a.css">',
  );
});

test('a link or a picture that is not in the archive is left out', () => {
  const page =
    '<p><a class="x" href="/kit/bg/"><b>x</b></a> <img src="/kit/a.webp" alt=""> <a href="/kit/fi/">y</a></p>';
  expect(makePageOffline(page, 'fi/index.html', places)).toBe('<p>  <a href="../fi/index.html">y</a></p>');
});

test('a style sheet that is not in the archive stops the build', () => {
  expect(() => makePageOffline('<link href="/kit/lost.css">', 'fi/index.html', places)).toThrow('/kit/lost.css');
});

test('a link to the web shows its address', () => {
  expect(makePageOffline('<head></head>', 'fi/index.html', places)).toContain('attr(href)');
});

test('scripts and rules about scripts are left out', () => {
  const page = '<meta http-equiv="Content-Security-Policy" content="x"><script type="module">a("</p>")</script>y';
  expect(makePageOffline(page, 'index.html', places)).toBe('y');
});

test('pages of a language have the script of the disk, and files of that language only', () => {
  const page = makePageOffline('<head></head>', 'fi/roles/mentor/index.html', places);
  expect(page).toContain('<script src="../../../disk.js"></script></head>');
  expect(page).toContain('.of-set:not([data-set="fi"])');
});

test('pages are light, because nothing is there that could change it', () => {
  const page = '<html lang="bg" data-theme="dark" dir="ltr"><p data-theme="dark">';
  expect(makePageOffline(page, 'index.html', places)).toBe(
    '<html lang="bg" data-theme="light" dir="ltr"><p data-theme="dark">',
  );
});

test('pictures come in one size', () => {
  const page = '<img src="/kit/fi/" srcset="/kit/a.webp 9w" sizes="9px" alt="">';
  expect(makePageOffline(page, 'index.html', places)).toBe('<img src="fi/index.html" alt="">');
});

test('style sheets find what they name', () => {
  expect(makePageOffline('src:url("/kit/_astro/a.css")', 'fi/index.html', places)).toBe('src:url("../_astro/a.css")');
});

test('the style sheet of the fonts carries them, and waits for them', () => {
  const rule = '@font-face{font-display:optional;src:url(a.woff2)}';
  expect(embedFonts(rule, (file) => `(${file})`)).toBe(
    '@font-face{font-display:swap;src:url(data:font/woff2;base64,(a.woff2))}',
  );
});
