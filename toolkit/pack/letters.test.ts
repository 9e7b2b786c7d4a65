// The letters that papers count with: initials of the leading language's words, explained in every language.
import { expect, test } from 'vitest';
import { publishedProgramme } from '../form/test-forms.test-support.ts';
import { locales } from '../locales.ts';
import { parseFormula } from './formula.ts';
import { countedIn, explainLetters, nameGroupSize, showFormula } from './letters.ts';

const { counting } = publishedProgramme().process;

test.each([
  ['N + C', 'fi', 'H + K'],
  ['2P + M', 'fi', '2P + A'],
  ['4M', 'en', '4M'],
  ['N/4', 'en', 'E/4'],
  ['2P + M', 'bg', '2Д + М'],
  ['1 + n', 'bg', '1 + У'],
] as const)('%s is shown in %s as %s', (formula, lead, shown) => {
  expect(showFormula(parseFormula(formula) ?? [], lead, counting)).toBe(shown);
});

test('one pack has no two things with one letter, nor a letter that reads as a figure', () => {
  for (const lead of locales) {
    for (const countedBy of ['pairs', 'people'] as const) {
      const letters = countedIn(countedBy).map((counted) => counting.units[counted].letter[lead]);
      expect(new Set(letters).size).toBe(letters.length);
      expect(letters.join('')).not.toMatch(/[OОIlЗ]/u);
    }
  }
});

test('a sheet in two languages explains the leading language’s letters in both', () => {
  const key = explainLetters('pairs', 'fi', counting);
  expect(key.fi).toContain('A = aktorit');
  expect(key.en).toContain('A = mentees');
  expect(explainLetters('people', 'bg', counting).en).toContain('У/4 means one for every four people');
  expect(nameGroupSize('people', 'bg', counting).en).toBe('Number taking part (У)');
});
