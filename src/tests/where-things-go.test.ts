// The questions about where a document goes lead every form to the place that the form itself names.
import { expect, test } from 'vitest';
import { readDrawings } from '../build/drawings.ts';
import { CONTENT, readLibrary, readProgramme } from '../writing/sources.ts';

const { questions, rest } = readDrawings(CONTENT, readProgramme(CONTENT).names).decision;
const answers = [...questions, rest];

test('each place of the programme stands at one answer', () => {
  const places = readProgramme(CONTENT).process.filing.map(({ id }) => id);
  expect(answers.flatMap(({ filed }) => filed).sort()).toEqual(places.sort());
});

test('what stays with people is asked before anything goes to the platform', () => {
  const private_ = answers.findIndex(({ filed }) => filed.includes('PAIR'));
  const platform = answers.findIndex(({ filed }) => filed.some((id) => /MGMT|MON/.test(id)));
  expect(private_).toBeGreaterThan(0);
  expect(private_).toBeLessThan(platform);
  const forms = readLibrary(CONTENT).forms.filter(({ filing }) => 'route' in filing && filing.route === 'PAIR');
  expect(forms.length).toBeGreaterThan(2);
});
