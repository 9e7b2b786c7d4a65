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

/** What an element says, as it is read. */
const textOf = (node: Node): string =>
  (node.type === 'text'
    ? node.value
    : 'children' in node
      ? node.children.map((one) => textOf(one as Node)).join('')
      : ''
  )
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ')
    .trim();

/** Items of lists that follow each other. */
function neighbours(node: Node): string[] {
  if (!('children' in node)) return [];
  const items = node.children
    .filter((one) => one.type === 'element' && one.tagName === 'li')
    .map((one) => textOf(one as Node));
  return [
    ...items.slice(1).map((item, before) => `${items[before]} ${item}`),
    ...node.children.flatMap((one) => neighbours(one as Node)),
  ];
}

test.each(locales)('in %s no sentence of an excerpt runs from one item of a list into the next', (locale) => {
  const joined: string[] = [];
  let lists = 0;
  for (const [slug, { chapters }] of readPages(pathToFileURL(`${DIST}/`), locale)) {
    const html = readFileSync(`${DIST}/${locale}/${slug ? `${slug}/` : ''}index.html`, 'utf8');
    const pairs = fromHtml(html).children.flatMap(neighbours);
    lists += pairs.length;
    const sentences = chapters.flatMap((chapter) => chapter.sentences);
    joined.push(
      ...pairs
        .filter((pair) => sentences.some((sentence) => sentence.includes(pair)))
        .map((pair) => `${slug}: ${pair}`),
    );
  }
  expect(lists).toBeGreaterThan(500);
  expect(joined).toEqual([]);
});
