import { expect, test } from 'vitest';
import { otherKeyboards } from './keyboards.ts';

test('Bulgarian is read from the Latin letters of three layouts', () => {
  expect(otherKeyboards('i,eyd', 'cyrillic')).toContain('среща');
  expect(otherKeyboards('sre]a', 'cyrillic')).toContain('среща');
  expect(otherKeyboards('re`nik', 'cyrillic')).toContain('речник');
});

test('Finnish and English are read from Cyrillic letters', () => {
  expect(otherKeyboards('вакуутус', 'latin')).toContain('vakuutus');
  expect(otherKeyboards('агреемент', 'latin')).toContain('agreement');
});

test('ä and ö are read from the keys of an English keyboard, and a plain word is left alone', () => {
  expect(otherKeyboards("pelis''nn;t", 'latin')).toEqual(['pelisaannot']);
  expect(otherKeyboards('sopimus', 'latin')).toEqual([]);
});
