// What the search of the built site costs: the map is small, and so are the pieces of Pagefind's index.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { locales } from '../../toolkit/locales.ts';
import { DIST } from './built.ts';

/** Bytes; what a first question needs in all is 150 KB. */
const MOST = { map: 55_000, engine: 76_000, piece: 10_000 };

test.each(locales)('in %s a question needs little', (locale) => {
  const folder = `${DIST}/pagefind/${locale}`;
  expect(brotliCompressSync(readFileSync(`${DIST}/search/${locale}.json`)).length).toBeLessThan(MOST.map);
  const names = readdirSync(folder);
  const stems = names.includes(`wasm.${locale}.pagefind`) ? locale : 'unknown';
  const parts = names.filter((name) => name.endsWith('.pf_meta') || name === `wasm.${stems}.pagefind`);
  expect(parts.length).toBe(2);
  const engine = parts.map((name) => statSync(`${folder}/${name}`).size);
  engine.push(brotliCompressSync(readFileSync(`${folder}/pagefind.js`)).length);
  expect(engine.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST.engine);
  const pieces = readdirSync(`${folder}/index`).map((name) => statSync(`${folder}/index/${name}`).size);
  expect(pieces.length).toBeGreaterThan(20);
  expect(Math.max(...pieces)).toBeLessThan(MOST.piece);
});
