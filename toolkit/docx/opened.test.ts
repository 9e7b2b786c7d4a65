import { expect, test } from 'vitest';
import { element } from '../xml/xml.ts';
import { documentOf, formNamed } from './documents.test-support.ts';
import { keywordsOf, replacePart, unpackParts } from './opened.ts';

const part = (text: string) => new TextEncoder().encode(text);

test('what was packed is unpacked again, also an empty part and names in other letters', () => {
  const parts = {
    'word/media/kuva-ä.png': part('Å'.repeat(5000)),
    'word/document.xml': part('<договор/>'),
    'word/пусто.xml': part(''),
  };
  const unpacked = unpackParts(replacePart(parts, 'word/document.xml', element('сделка')));
  expect(Object.keys(unpacked).sort()).toEqual(Object.keys(parts).sort());
  expect(new TextDecoder().decode(unpacked['word/document.xml'])).toContain('<сделка/>');
  for (const name of ['word/media/kuva-ä.png', 'word/пусто.xml'] as const)
    expect([...(unpacked[name] ?? [])]).toEqual([...parts[name]]);
});

test('a document says in its keywords which form it is', async () => {
  expect(keywordsOf(unpackParts(await documentOf(formNamed('kitchen-sink.fi-en'))))).toMatch(
    /^kitchen-sink \d+\.\d+ fi-en$/,
  );
});
