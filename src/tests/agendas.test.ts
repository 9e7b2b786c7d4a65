// The clock drawings of the guide and the agendas of the packs tell of the same meetings: their minutes must agree.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Timed {
  readonly steps: readonly { readonly minutes: number; readonly break?: boolean }[];
}

const CONTENT = new URL('../../content/', import.meta.url);
const read = (path: string): unknown => parse(readFileSync(new URL(path, CONTENT), 'utf8'));
const { agendas } = read('drawings/agendas.yaml') as { agendas: readonly (Timed & { readonly id: string })[] };
const clocks = (id: string) => agendas.find((agenda) => agenda.id === id)?.steps;

test.each([
  ['first-group-meeting', 'pp1'],
  ['first-pair-meeting', 'pp2'],
  ['first-meeting', 'pp3'],
  ['follow-up-meeting', 'pp4'],
  ['monitoring-session', 'pp5'],
  ['closing-meeting', 'pp7'],
  ['mentor-training', 'pp9'],
  ...[1, 2, 3, 4, 5].map((day) => [`toi-day-${day}`, `pt${day}`]),
])('the clock of %s has the minutes and breaks of pack %s', (id, pack) => {
  const { agenda } = read(`packs/${pack}.yaml`) as { agenda: Timed };
  const facts = (steps: Timed['steps'] = []) => steps.map((step) => [step.minutes, step.break ?? false]);
  expect(facts(clocks(id))).toEqual(facts(agenda.steps));
});
