import { expect, test } from 'vitest';
import { askedForm } from '../form/asked.ts';
import { kitchenSink } from '../form/test-forms.test-support.ts';
import { formatData } from './data-file.ts';
import { readFilled } from './read.ts';

const form = askedForm(kitchenSink());
const write = (data: object) => new TextEncoder().encode(JSON.stringify(data));

test('data says which form it is, and only what was answered', () => {
  const data = { form: form.id, version: '1.0', languages: ['fi', 'bg'], answers: { a: 'Ж', b: '' } } as const;
  expect(JSON.parse(formatData(data))).toEqual({
    format: 'mentoring-form/1',
    form: form.id,
    version: '1.0',
    languages: 'fi-bg',
    answers: { a: 'Ж' },
  });
});

test('data of a newer version is read as far as it is known, in any form of its answers', async () => {
  const [date] = form.inputs.filter(({ kind }) => kind === 'date');
  const answers = { [date!.id]: '5.11.2026', brand_new: 'x' };
  const file = { format: 'mentoring-form/1', form: form.id, version: '9.0', languages: 'fi', answers };
  const { answers: read, notices } = await readFilled(write(file), [form]);
  expect(read[date!.id]).toBe('2026-11-05');
  expect(Object.keys(read)).toEqual(form.inputs.map(({ id }) => id));
  expect(notices.map(({ kind }) => kind)).toEqual(['newer', 'unknown']);
});
