import { expect, test } from 'vitest';
import { askedForm } from '../form/asked.ts';
import { kitchenSink } from '../form/test-forms.test-support.ts';
import { formatAllData, formatData } from './data-file.ts';
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

test('a file of several forms gives the one that is wanted, and the first where that is not there', async () => {
  const other = { ...form, id: 'another-form' };
  const data = (id: string, answer: string) =>
    ({ form: id, version: form.version, languages: ['bg'], answers: { [form.inputs[0]!.id]: answer } }) as const;
  const file = new TextEncoder().encode(formatAllData([data(other.id, 'Ж'), data(form.id, 'Ö')]));
  const read = async (wanted?: string) => {
    const { form: id, answers, languages, notices } = await readFilled(file, [form, other], undefined, wanted);
    return [id, answers[form.inputs[0]!.id], languages, notices];
  };
  expect(await read(form.id)).toEqual([form.id, 'Ö', 'bg', []]);
  expect(await read('third')).toEqual([other.id, 'Ж', 'bg', []]);
  expect(await read()).toEqual([other.id, 'Ж', 'bg', []]);
});

test('a file of no form is refused', async () => {
  await expect(readFilled(new TextEncoder().encode(formatAllData([])), [form])).rejects.toThrow(/not data of a form/);
});
