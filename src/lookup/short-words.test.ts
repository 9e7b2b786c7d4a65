import { expect, test } from 'vitest';
import { bindShortWords } from './short-words.ts';

test('a word of one letter stays with the next one', () => {
  expect(bindShortWords('Добра практика влиза в организацията и в работата')).toBe(
    'Добра практика влиза в\u00a0организацията и\u00a0в\u00a0работата',
  );
});

test('longer words and numbers may end a line', () => {
  expect(bindShortWords('Osa 2 on 5 min TOI')).toBe('Osa 2 on 5 min TOI');
});
