import { expect, test } from 'vitest';
import { namesFrom, withPairs } from './pairs.ts';
import { newWishes, type Wishes } from './wishes.ts';
import { formatWishes, wishesFrom } from './wishes-file.ts';

const wishes: Wishes = {
  ...withPairs(newWishes('bg', '2026-10-05', '18:30'), namesFrom('Анна;Иван\nB;b'), 'fi-bg'),
  monitoring: 'monthly',
  pauses: ['2026-12'],
  toi: '2027-05-03',
  moved: { 'group-2': { date: '2026-12-07', time: '18:00' } },
  sequence: 3,
  given: { 'group-2': '2026-11-05 17:00 120', 'pair-P1-3': '2026-11-12 17:00 60' },
};

test('what was saved is opened again', () => {
  expect(wishesFrom(formatWishes(wishes))).toEqual(wishes);
  expect(wishesFrom(`\ufeff${formatWishes(newWishes('other', '2026-10-05'))}`)).toHaveProperty('country', 'other');
});

test('what the planner does not know is left out', () => {
  expect(wishesFrom(JSON.stringify({ ...JSON.parse(formatWishes(wishes)), extra: 1 }))).toEqual(wishes);
});

const changed = (change: Record<string, unknown>) =>
  wishesFrom(JSON.stringify({ ...JSON.parse(formatWishes(wishes)), ...change }));

test.each([
  ['{', 'unreadable'],
  ['[]', 'other-file'],
  ['{"format":"mentoring-form/1"}', 'other-file'],
  ['{"format":"mentoring-plan/2"}', 'newer'],
])('%s is %s', (text, kind) => {
  expect(wishesFrom(text)).toEqual({ faults: [{ kind }] });
});

test('every fault is told, with what stands there', () => {
  expect(
    changed({ start: '2026-02-30', time: '25:00', pairs: [{ code: 'P1', mentor: 'A', mentee: 1, set: 'fi' }] }),
  ).toEqual({
    faults: [
      { kind: 'value', where: 'start', found: '2026-02-30' },
      { kind: 'value', where: 'time', found: '25:00' },
      { kind: 'value', where: 'pairs[0].mentee', found: '1' },
    ],
  });
});

test.each([
  ['a code twice', { pairs: [wishes.pairs[0], wishes.pairs[0]] }, 'pairs[1].code'],
  ['a code that was never given', { lastCode: 1 }, 'pairs[1].code'],
  ['a list that is none', { pairs: 'P1' }, 'pairs'],
  ['a month that is none', { pauses: ['2026-13'] }, 'pauses[0]'],
  ['a moved meeting without a day', { moved: { 'group-1': { time: '17:00' } } }, 'moved.group-1.date'],
  ['moved as a text', { moved: 'x' }, 'moved'],
  ['a meeting of no calendar', { given: { 'group-1': '2026-11-05' } }, 'given.group-1'],
  ['a rhythm that is none', { rhythm: 'daily' }, 'rhythm'],
])('%s is refused', (_, change, where) => {
  expect(changed(change)).toMatchObject({ faults: [{ kind: 'value', where }] });
});
