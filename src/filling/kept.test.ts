import { expect, test } from 'vitest';
import { isOver, type Kept, keptUntil, mergeKept } from './kept.ts';

const kept = (answers: Kept['answers'], changed = '2026-11-01T10:00:00.000Z'): Kept => ({
  form: 'meeting-plan',
  version: '1.0',
  answers,
  changed,
});

test('what two tabs have written into different places stands side by side', () => {
  const merged = mergeKept(kept({ a: 'theirs', b: 'theirs' }), kept({ a: '', b: 'old', c: 'ours' }), new Set(['c']));
  expect(merged.answers).toEqual({ a: 'theirs', b: 'theirs', c: 'ours' });
});

test('a place that was emptied stays empty', () => {
  expect(mergeKept(kept({ a: 'old' }), kept({ a: '' }), new Set(['a'])).answers).toEqual({ a: '' });
});

test('what was deleted by the browser is kept anew as a whole', () => {
  expect(mergeKept(undefined, kept({ a: '1', b: '2', c: '' }), new Set(['b'])).answers).toEqual({ a: '1', b: '2' });
});

test('answers are kept for thirty days after the last change', () => {
  expect(keptUntil('2026-11-01T10:00:00.000Z').toISOString()).toBe('2026-12-01T10:00:00.000Z');
  expect(isOver(kept({}), new Date('2026-12-01T09:59:00Z'))).toBe(false);
  expect(isOver(kept({}), new Date('2026-12-01T10:01:00Z'))).toBe(true);
});
