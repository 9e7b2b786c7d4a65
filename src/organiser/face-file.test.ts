import { expect, test } from 'vitest';
import { formatFace, parseFace } from './face-file.ts';

const face = {
  name: 'Сдружение „Мост“',
  programme: 'Mentorointi 2027',
  group: 'Ryhmä 1',
  coordinator: 'Kaisa Koski',
  coordinatorContact: '',
  contact: 'a@b.example',
  retention: '',
  places: { 'management-toolbox': 'Teams „Документи“' },
  logo: { data: 'iVBORw0KGgo=', width: 300, height: 120 },
};

test('a face that was saved is the same when it is opened', () => {
  expect(parseFace(formatFace(face))).toEqual(face);
  const { logo, ...plain } = face;
  expect(parseFace(formatFace(plain))).toEqual(plain);
});

test('a file of another kind, or without a name, is none', () => {
  for (const text of [
    '',
    'null',
    '[]',
    '{}',
    '{"format":"mentoring-form/1","name":"x"}',
    formatFace({ ...face, name: '' }),
  ])
    expect(parseFace(text), text).toBeUndefined();
});

test('what stands in a file that somebody has changed is taken only as what it should be', () => {
  const changed = JSON.stringify({
    ...JSON.parse(formatFace(face)),
    contact: 7,
    places: { 'monitoring-toolbox': 7, 'management-toolbox': '' },
    logo: { data: 'javascript:1', width: 1 },
  });
  const { logo, ...plain } = face;
  expect(parseFace(changed)).toEqual({ ...plain, contact: '', places: {} });
});
