// The planner and the definitions say the same: lengths of meetings, copies, options and places of forms.
import { expect, test } from 'vitest';
import { CONTENT, readLibrary } from '../../src/writing/sources.ts';
import { askedForm } from '../form/asked.ts';
import { countCopies, countPairs } from '../pack/formula.ts';
import { AGENDA_MINUTES } from './minutes.ts';
import { namesFrom, withPairs } from './pairs.ts';
import { certificatesOf, FIRST_COPIES, papersOf } from './papers.ts';
import { planOf } from './plan.ts';
import { MONITORING_RHYTHMS, newWishes, RHYTHMS } from './wishes.ts';

const library = readLibrary(CONTENT);
const asked = new Map(library.forms.map((form) => [form.id, askedForm(form)]));
const pack = (id: string) => library.packs.find((one) => one.id === id);
const optionsOf = (form: string, id: string) =>
  asked
    .get(form)
    ?.inputs.find((input) => input.id === id)
    ?.options?.map((option) => option.id);

test('meetings are as long as their agendas', () => {
  const length = (id: string) => pack(id)?.agenda?.length;
  expect(AGENDA_MINUTES).toEqual({
    firstGroup: length('pp1'),
    group: length('pp4'),
    closing: length('pp7'),
    monitoring: length('pp5'),
    firstPair: length('pp2'),
    pair: Number(optionsOf('mentoring-agreement', 'pair_meeting_length')?.[0]?.replace('min_', '')),
    toi: length('pt1'),
  });
});

test('the first meeting has as many copies as its pack', () => {
  const items = pack('pp1')?.items ?? [];
  for (const [form, copies] of Object.entries(FIRST_COPIES)) {
    const item = items.find((one) => 'form' in one && one.form === form && !one.poster);
    const papers = form === 'privacy-consent' ? 2 : 1;
    expect(item && countCopies(item.copies, countPairs(1)), form).toBe(copies * papers);
  }
});

test('rhythms are options of the agreement', () => {
  expect(optionsOf('mentoring-agreement', 'pair_meeting_frequency')).toEqual([...RHYTHMS, 'other']);
  expect(optionsOf('mentoring-agreement', 'monitoring_frequency')).toEqual([...MONITORING_RHYTHMS, 'other']);
});

test('every answer has its place in the form, and is one of its options', () => {
  const facts = { programme: 'A', organiser: 'B', group: 'C', coordinator: 'D', contact: 'E', place: 'F' };
  for (const groupMeetings of [3, 5]) {
    const wishes = { ...withPairs(newWishes('fi', '2026-10-05'), namesFrom('Anna;Eva')), groupMeetings };
    const plan = planOf(wishes);
    for (const { form, answers } of [...papersOf(wishes, plan, facts), ...certificatesOf(wishes, plan, facts)]) {
      const inputs = new Map(asked.get(form)?.inputs.map((input) => [input.id, input]));
      for (const [id, answer] of Object.entries(answers)) {
        expect([...inputs.keys()], form).toContain(id);
        const options = inputs.get(id)?.options?.map((option) => option.id);
        if (options && answer !== '') expect(options, `${form} ${id}`).toContain(answer);
      }
    }
  }
});
