import { expect, test } from 'vitest';
import { locales } from '../locales.ts';
import { addMonths, formatDay, isWeekend, parseDay } from './days.ts';
import { holidayName } from './holiday-names.ts';
import { type HolidayId, holidayOn, holidaysOf, mayStillMove } from './holidays.ts';
import type { Country } from './wishes.ts';

/**
 * Month and day of Easter in Finland and in Bulgaria, Midsummer Day, All Saints’ Day, and of the days that are free in
 * Bulgaria for holidays on weekends. Easter and the Finnish days agree with dateutil and python-holidays, the rest was
 * worked out a second time from the law.
 */
const TABLE = `
  2024 | 03-31 | 05-05 | 06-22 | 11-02 | 03-04 09-23
  2025 | 04-20 | 04-20 | 06-21 | 11-01 | 05-26 09-08
  2026 | 04-05 | 04-12 | 06-20 | 10-31 | 05-25 09-07 12-28
  2027 | 03-28 | 05-02 | 06-26 | 11-06 | 05-04 12-27 12-28
  2028 | 04-16 | 04-16 | 06-24 | 11-04 | 01-03 05-08 12-27
  2029 | 04-01 | 04-08 | 06-23 | 11-03 | 03-05 05-07 09-24
  2030 | 04-21 | 04-28 | 06-22 | 11-02 | 03-04 09-23
  2031 | 04-13 | 04-13 | 06-21 | 11-01 | 05-26 09-08
  2032 | 03-28 | 05-02 | 06-26 | 11-06 | 05-04 12-27 12-28
  2033 | 04-17 | 04-24 | 06-25 | 11-05 | 01-03 05-02 12-27 12-28
  2034 | 04-09 | 04-09 | 06-24 | 11-04 | 01-02 05-08 12-27
  2035 | 03-25 | 04-29 | 06-23 | 11-03 | 03-05 05-07 09-24
  2036 | 04-13 | 04-20 | 06-21 | 11-01 | 05-26 09-08
  2037 | 04-05 | 04-05 | 06-20 | 10-31 | 05-25 09-07 12-28
  2038 | 04-25 | 04-25 | 06-26 | 11-06 | 05-03 12-27 12-28
  2039 | 04-10 | 04-17 | 06-25 | 11-05 | 01-03 05-02 12-27 12-28
  2040 | 04-01 | 05-06 | 06-23 | 11-03 | 01-02 03-05 05-08 09-24
`;

const rows = TABLE.trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()));

const whenIs = (country: Country, year: number, fits: (id: HolidayId) => boolean) =>
  holidaysOf(country, year)
    .filter(([, id]) => fits(id))
    .map(([day]) => formatDay(day).slice(5))
    .join(' ');

test.each(rows)('%s', (year, finnish, bulgarian, midsummer, saints, moved) => {
  const at = Number(year);
  expect(whenIs('fi', at, (id) => id === 'easter')).toBe(finnish);
  expect(whenIs('bg', at, (id) => id === 'easter')).toBe(bulgarian);
  expect(whenIs('fi', at, (id) => id === 'midsummer')).toBe(midsummer);
  expect(whenIs('fi', at, (id) => id === 'all-saints')).toBe(saints);
  expect(whenIs('bg', at, (id) => id.endsWith('-moved'))).toBe(moved);
});

test('Finland has fifteen days, Bulgaria fourteen with its own dates', () => {
  for (const [year] of rows) {
    expect(holidaysOf('fi', Number(year))).toHaveLength(15);
    expect(holidaysOf('bg', Number(year)).filter(([, id]) => !id.endsWith('-moved'))).toHaveLength(14);
    expect(holidaysOf('other', Number(year))).toHaveLength(0);
  }
});

test('a day off in lieu is a working day that is no holiday yet', () => {
  for (const [year] of rows) {
    const days = holidaysOf('bg', Number(year));
    for (const [day, id] of days.filter(([, one]) => one.endsWith('-moved'))) {
      expect(isWeekend(day), `${id} ${formatDay(day)}`).toBe(false);
      expect(days.filter(([other]) => other === day)).toHaveLength(1);
    }
  }
});

test('the first of May on Holy Saturday goes behind Easter, as in 2021', () => {
  expect(whenIs('bg', 2021, (id) => id === 'may-day-moved')).toBe('05-04');
});

test('eves are kept, an ordinary day is none', () => {
  const on = (country: Country, day: string) => holidayOn(country, parseDay(day) ?? 0);
  expect(on('fi', '2027-06-25')).toBe('midsummer-eve');
  expect(on('fi', '2027-12-24')).toBe('christmas-eve');
  expect(on('bg', '2027-12-28')).toBe('second-christmas-moved');
  expect(on('bg', '2024-05-06')).toBe('saint-george');
  expect(on('bg', '2026-11-01')).toBeUndefined();
  expect(on('other', '2027-12-25')).toBeUndefined();
  expect([mayStillMove('bg'), mayStillMove('fi')]).toEqual([true, false]);
});

test('every holiday has a name in every language', () => {
  const ids = new Set(rows.flatMap(([year]) => (['fi', 'bg'] as const).flatMap((c) => holidaysOf(c, Number(year)))));
  for (const locale of locales)
    for (const [, id] of ids) expect(holidayName(id, locale), id).not.toMatch(/^[a-z]+(-[a-z]+)+$|\[/);
  expect(holidayName('letters-moved', 'en')).toBe('day off in lieu of Day of the Bulgarian alphabet');
});

test('months are added as people do', () => {
  expect(formatDay(addMonths(parseDay('2026-08-31') ?? 0, 6))).toBe('2027-02-28');
  expect(formatDay(addMonths(parseDay('2026-10-05') ?? 0, 6))).toBe('2027-04-05');
  expect(parseDay('2027-02-29')).toBeUndefined();
});
