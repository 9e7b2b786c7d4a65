// What the search reads of a built page is what stands on it: no word is made of two that only stand side by side.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { locales } from '../../toolkit/locales.ts';
import { readPages } from '../indexing/things.ts';
import { wordsOf } from '../search/letters.ts';
import { DIST } from './built.ts';

type Node = ReturnType<typeof fromHtml>['children'][number];

/** The words of each text between two tags. */
const writtenWords = (node: Node): string[] =>
  node.type === 'text'
    ? wordsOf(node.value.replaceAll('\u00ad', ''))
    : 'children' in node
      ? node.children.flatMap((child) => writtenWords(child as Node))
      : [];

test.each(locales)('in %s every word that is read stands on its page', (locale) => {
  const made: string[] = [];
  const pages = readPages(pathToFileURL(`${DIST}/`), locale);
  for (const [slug, { chapters }] of pages) {
    const html = readFileSync(`${DIST}/${locale}/${slug ? `${slug}/` : ''}index.html`, 'utf8');
    const written = new Set(fromHtml(html).children.flatMap(writtenWords));
    const read = chapters.flatMap(({ heading, sentences }) => [heading, ...sentences]).flatMap(wordsOf);
    made.push(...read.filter((word) => !written.has(word)).map((word) => `${slug}: ${word}`));
  }
  expect(pages.size).toBeGreaterThan(100);
  expect(made).toEqual([]);
});
