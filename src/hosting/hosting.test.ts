import { expect, test } from 'vitest';
import { siteHeaders } from './headers.ts';
import { addPolicy, hashScripts, hasInlineStyle, headerPolicy } from './policy.ts';
import { writeCaddyfile, writeHeadersFile, writeHtaccess, writeNginx } from './servers.ts';

// The hash of the empty script, as any tool gives it.
const NOTHING = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

test('scripts within pages are known by their hash, each once; scripts from files have none', () => {
  const page = '<script></script><script type="module"></script><script src="/a.js"></script>';
  expect(hashScripts([page, page])).toEqual([NOTHING]);
});

test('a page carries the policy of its own scripts', () => {
  const html = addPolicy('<html><head><title>a</title></head><script></script></html>');
  expect(html).toMatch(/^<html><head><meta http-equiv="content-security-policy" content="default-src 'none';/);
  expect(html).toContain(NOTHING);
  // Of no effect there, and a warning in the console (CSP3 section 3.3).
  expect(html).not.toContain('frame-ancestors');
});

test('nothing is allowed by the word unsafe but WebAssembly', () => {
  const policy = headerPolicy([NOTHING]);
  expect(policy.match(/'[\w-]*unsafe[\w-]*'/g)).toEqual(["'wasm-unsafe-eval'"]);
  expect(policy).toContain("frame-ancestors 'none'");
});

test('styles within a page are found', () => {
  expect(hasInlineStyle('<p style="color:red">')).toBe(true);
  expect(hasInlineStyle('<style>p{}</style>')).toBe(true);
  expect(hasInlineStyle('<link rel="stylesheet" href="/a.css"><p data-style="x">')).toBe(false);
});

const hosted = { base: '/kit/', headers: siteHeaders(headerPolicy([NOTHING])) };

test.each([
  ['_headers', writeHeadersFile],
  ['nginx', writeNginx],
  ['Caddy', writeCaddyfile],
  ['Apache', writeHtaccess],
])('%s gets every header, and the folders that may be kept below the base path', (_, write) => {
  const text = write(hosted);
  for (const [name, value] of hosted.headers) {
    expect(text).toContain(name);
    expect(text).toContain(value);
  }
  expect(text).toContain('immutable');
  expect(text).toContain('/kit/');
});
