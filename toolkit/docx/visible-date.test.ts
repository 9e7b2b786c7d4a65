import { describe, expect, test } from 'vitest';
import { formatDate, LOCALES, locales } from '../locales.ts';
import { formatVisibleDate, parseVisibleDate } from './visible-date.ts';

describe.each(locales)('in %s', (locale) => {
  test.each(['2026-01-09', '2026-05-31', '2028-02-29', '2026-12-01'])('%s is read as it is written', (date) => {
    expect(parseVisibleDate(formatDate(locale, date))).toBe(date);
    expect(formatVisibleDate(date, LOCALES[locale].tag)).toBe(formatDate(locale, date));
  });
});

test.each([
  ['2.3.2026', '2026-03-02'],
  ['02/03/2026', '2026-03-02'],
  ['2. 3. 2026', '2026-03-02'],
  ['2.3.2026 г.', '2026-03-02'],
  ['2 March 2026', '2026-03-02'],
  ['2. maaliskuuta 2026', '2026-03-02'],
  ['2 март 2026 г.', '2026-03-02'],
])('%s is read', (text, date) => {
  expect(parseVisibleDate(text)).toBe(date);
});

test.each(['', '31.2.2026', '2.13.2026', '2026-02-30', 'ensi viikolla', '2 Mars 2026', '3.26'])(
  '"%s" is no day',
  (text) => {
    expect(parseVisibleDate(text)).toBeUndefined();
  },
);

test('what is no day, or in no known language, stays as it is', () => {
  expect(formatVisibleDate('keväällä', 'fi-FI')).toBe('keväällä');
  expect(formatVisibleDate('2026-03-02', undefined)).toBe('2026-03-02');
});
