import { expect, test } from 'vitest';
import type { Input, InputKind } from '../fields/field-type.ts';
import { checkAnswer, readAnswer } from './answers.ts';
import { parseAnswers } from './answers-json.ts';
import { writeAnswer } from './written-answer.ts';

const label = [{ lang: 'fi', text: 'Kysymys' }] as const;
const input = (kind: InputKind, more: Partial<Input> = {}): Input => ({
  ...{ id: 'question', kind, label, shortLabel: label, required: false },
  ...more,
});
const options = [
  { id: 'one', label: [{ lang: 'fi', text: 'eka' } as const, { lang: 'bg', text: 'едно' } as const] },
  { id: 'two', label: [{ lang: 'fi', text: 'toka' } as const] },
];

test.each([
  ['long-text', ' a\r\nb\rc\u000bd\u2028e\t ', ' a\nb\nc\nd\ne\t '],
  ['text', 'x\u0000y\u0007z\ufeff', 'xyz'],
  ['text', 'lone \ud83d', 'lone \ufffd'],
  ['text', 'no\u00a0break yh\u00addys', 'no\u00a0break yh\u00addys'],
  ['long-text', ' \n ', ''],
  ['date', '5. toukokuuta 2027', '2027-05-05'],
  ['date', '05.11.2026 г.', '2026-11-05'],
  ['date', '05/11/2026', '05/11/2026'],
  ['date', 'keväällä', 'keväällä'],
  ['time', 'klo 17.00', '17:00'],
  ['time', '9.05', '09:05'],
  ['time', '17:30 ч.', '17:30'],
  ['time', '17', '17:00'],
  ['time', 'klo 9', '09:00'],
  ['time', '25', '25'],
  ['time', '25.00', '25.00'],
  ['time', 'noin viisi', 'noin viisi'],
] as const)('%s %j is the answer %j', (kind, written, answer) => {
  expect(readAnswer(input(kind), written)).toBe(answer);
});

test.each(['one', 'eka', 'едно', 'eka / едно', ' eka '])('the option %j is named by its id', (written) => {
  expect(readAnswer(input('choice', { options }), written)).toBe('one');
});

test('days and times are written as the language writes them, and read again', () => {
  expect(writeAnswer(input('date'), '2026-11-05', 'fi')).toBe('5.11.2026');
  expect(writeAnswer(input('date'), '2026-11-05', 'en')).toBe('5 November 2026');
  expect(writeAnswer(input('time'), '09:05', 'fi')).toBe('9.05');
  expect(writeAnswer(input('time'), '09:05', 'bg')).toBe('9:05');
  expect(writeAnswer(input('date'), 'keväällä', 'fi')).toBe('keväällä');
});

test('an answer is taken in any of its forms, and refused with the reason', () => {
  expect(checkAnswer(input('date'), '5.11.2026')).toBe('2026-11-05');
  expect(checkAnswer(input('choice', { options }), 'toka')).toBe('two');
  expect(() => checkAnswer(input('choice', { options }), 'three')).toThrow('Use one of: one, two.');
  expect(() => checkAnswer(input('check'), 'maybe')).toThrow('Use one of: yes.');
  expect(() => checkAnswer(input('text', { maxLength: 3 }), 'four')).toThrow('at most 3');
});

test('answers come as JSON, alone or as a file was read', () => {
  expect(parseAnswers('{ "a": "1" }', 'x.json')).toEqual({ a: '1' });
  expect(parseAnswers('{ "form": "x", "answers": { "a": "1" } }', 'x.json')).toEqual({ a: '1' });
  expect(() => parseAnswers('[1]', 'x.json')).toThrow('x.json');
  expect(() => parseAnswers('{', 'x.json')).toThrow('x.json');
});
