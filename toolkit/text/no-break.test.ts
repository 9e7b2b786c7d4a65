import { expect, test } from 'vitest';
import type { Locale } from '../locales.ts';
import { keepTogether } from './no-break.ts';

/** `_` stands for a no-break space. */
const seen = (text: string, locale: Locale) => keepTogether(text, locale).replaceAll('\u00a0', '_');

test.each([
  ['fi', 'Varaa 2 h 45 min ja 10 % lisää.', 'Varaa 2_h_45_min ja 10_% lisää.'],
  ['fi', 'Lähetä 5. joulukuuta klo 9–20, laki 759/2004, 4 §.', 'Lähetä 5._joulukuuta klo_9–20, laki 759/2004, 4_§.'],
  ['fi', '4 × 17 annosta, 5 000 vastaajaa, 09 2525 0111', '4_×_17_annosta, 5_000_vastaajaa, 09_2525_0111'],
  ['fi', 'Kansio 1 ja osa E, lomake F05', 'Kansio_1 ja osa_E, lomake_F05'],
  ['en', 'On 29 November 2026, part D, pages 2–3', 'On 29_November 2026, part_D, pages_2–3'],
  ['en', '30–45 minutes; 1 = not at all', '30–45_minutes; 1_=_not at all'],
  ['bg', 'на 12 март 2026 г. в 8 ч. 45 мин, чл. 18', 'на 12_март 2026_г. в 8_ч._45_мин, чл._18'],
  ['bg', 'менторът – в папка 2', 'менторът_– в папка_2'],
] as const)('in %s “%s” stays together', (locale, text, expected) => {
  expect(seen(text, locale)).toBe(expected);
});

test('a year, a code and a number before a long word leave a line its end', () => {
  for (const text of ['vuonna 2016 ja 2017', 'F04 ja F05', '4 ryhmätapaamista']) expect(seen(text, 'fi')).toBe(text);
});

test('what is kept once is kept the same way again', () => {
  const once = keepTogether('2 h 45 min – osa E', 'fi');
  expect(keepTogether(once, 'fi')).toBe(once);
});
