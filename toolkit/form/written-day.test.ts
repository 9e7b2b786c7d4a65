import { describe, expect, test } from 'vitest';
import { formatDate, locales } from '../locales.ts';
import { formatWrittenDay, parseWrittenDay } from './written-day.ts';

describe.each(locales)('in %s', (locale) => {
  test.each(['2026-01-09', '2026-05-31', '2028-02-29', '2026-12-01'])('%s is read as it is written', (date) => {
    expect(parseWrittenDay(formatDate(locale, date))).toBe(date);
    expect(formatWrittenDay(date, locale)).toBe(formatDate(locale, date));
  });
});

test.each([
  ['2.3.2026', '2026-03-02'],
  ['22/03/2026', '2026-03-22'],
  ['03/22/2026', '2026-03-22'],
  ['03-03-2026', '2026-03-03'],
  ['\u00a05. toukokuuta\u00a02027 ', '2027-05-05'],
  ['2. 3. 2026', '2026-03-02'],
  ['2.3.2026 г.', '2026-03-02'],
  ['2 March 2026', '2026-03-02'],
  ['2. maaliskuuta 2026', '2026-03-02'],
  ['2 март 2026 г.', '2026-03-02'],
])('%s is read', (text, date) => {
  expect(parseWrittenDay(text)).toBe(date);
});

test.each([
  '',
  '31.2.2026',
  '2.13.2026',
  '2026-02-30',
  'ensi viikolla',
  '2 Mars 2026',
  '3.26',
  '05/11/2026',
  '11-05-2026',
])('"%s" is no day', (text) => {
  expect(parseWrittenDay(text)).toBeUndefined();
});

test('what is no day, or in no known language, stays as it is', () => {
  expect(formatWrittenDay('keväällä', 'fi')).toBe('keväällä');
  expect(formatWrittenDay('2026-03-02', undefined)).toBe('2026-03-02');
});
