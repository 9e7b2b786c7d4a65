import { expect, test } from 'vitest';
import { unpackParts } from './unzip.ts';
import { packParts } from './zip.ts';

const part = (text: string) => new TextEncoder().encode(text);

test('what was packed is unpacked again, also an empty part and names in other letters', () => {
  const parts = {
    'word/media/kuva-ä.png': part('Å'.repeat(5000)),
    'word/document.xml': part('<договор/>'),
    'word/пусто.xml': part(''),
  };
  const unpacked = unpackParts(packParts(parts));
  expect(Object.keys(unpacked)).toEqual(['word/document.xml', 'word/media/kuva-ä.png', 'word/пусто.xml']);
  for (const [name, content] of Object.entries(parts)) expect([...(unpacked[name] ?? [])]).toEqual([...content]);
});
