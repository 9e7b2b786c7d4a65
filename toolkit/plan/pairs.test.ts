import { expect, test } from 'vitest';
import { namesFrom, withPairs } from './pairs.ts';
import { newWishes } from './wishes.ts';

test.each([
  ['two columns of a spreadsheet', 'Mentor\tMentee\nAnna Bell\tCy Dee\nEva Foy\tGus Hay', 2],
  [
    'a numbered list with telephones',
    '1.\tAnna Bell\tCy Dee\t+358 50 123 4567\n2\tEva Foy\tGus Hay\tgus@hay.example',
    2,
  ],
  ['lines with semicolons', 'Anna Bell; Cy Dee\r\nEva Foy;Gus Hay\r\n', 2],
  ['lines with commas, quoted', '"Anna Bell", "Cy Dee"\n\nEva Foy, Gus Hay', 2],
])('%s', (_, pasted, count) => {
  const names = namesFrom(pasted);
  expect(names).toHaveLength(count);
  expect(names[0]).toEqual({ mentor: 'Anna Bell', mentee: 'Cy Dee' });
  expect(names[1]).toEqual({ mentor: 'Eva Foy', mentee: 'Gus Hay' });
});

test('headings in every language are no names', () => {
  expect(namesFrom('Mentori;Aktori\nАнна;Иван')).toEqual([{ mentor: 'Анна', mentee: 'Иван' }]);
  expect(namesFrom('Ментор\tМенти\n')).toEqual([]);
});

test('one column gives mentors; an empty cell stays empty', () => {
  expect(namesFrom('Anna Bell\nEva Foy')).toEqual([
    { mentor: 'Anna Bell', mentee: '' },
    { mentor: 'Eva Foy', mentee: '' },
  ]);
  expect(namesFrom('\tCy Dee')).toEqual([{ mentor: '', mentee: 'Cy Dee' }]);
});

const names = (text: string) => namesFrom(text);

test('codes stay with their pairs and are never given again', () => {
  const three = withPairs(newWishes('fi', '2026-10-05'), names('A;a\nB;b\nC;c'), 'fi');
  expect(three.pairs.map(({ code }) => code)).toEqual(['P1', 'P2', 'P3']);
  const two = withPairs(three, names('C;c\nA;a'));
  expect(two.pairs.map(({ code }) => code)).toEqual(['P3', 'P1']);
  const again = withPairs(two, names('C;c\nA;a\nB;b'));
  expect(again.pairs.map(({ code }) => code)).toEqual(['P3', 'P1', 'P4']);
  expect(again.lastCode).toBe(4);
});

test('pairs without names get them and keep code and languages', () => {
  const blank = { mentor: '', mentee: '' };
  const counted = withPairs(newWishes('fi', '2026-10-05'), [blank, blank], 'fi-bg');
  const named = withPairs(counted, names('A;a\nB;b\nC;c'));
  expect(named.pairs).toEqual([
    { code: 'P1', mentor: 'A', mentee: 'a', set: 'fi-bg' },
    { code: 'P2', mentor: 'B', mentee: 'b', set: 'fi-bg' },
    { code: 'P3', mentor: 'C', mentee: 'c', set: 'fi-bg' },
  ]);
});

test('a mentee who joins later keeps the code of the mentor', () => {
  const mentors = withPairs(newWishes('fi', '2026-10-05'), names('A\nB'), 'fi');
  expect(withPairs(mentors, names('B;b\nA;a')).pairs.map(({ code, mentee }) => code + mentee)).toEqual(['P2b', 'P1a']);
});
