import { expect, test } from 'vitest';
import { publishedProgramme } from '../form/test-forms.test-support.ts';
import { contrast } from './contrast.ts';
import { organisationSchema } from './organisation.ts';

const { organisation } = publishedProgramme();

test('contrast is that of WCAG: from 1 for the same colour to 21 for black on white', () => {
  expect(contrast('#777777', '#777777')).toBe(1);
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
});

test('colours that cannot be read on their ground are refused, all of them, each theme by itself', () => {
  const faint = {
    ...organisation,
    colours: { ...organisation.colours, muted: '#999999' },
    darkColours: { ...organisation.darkColours, line: '#223344' },
  };
  const { error } = organisationSchema.safeParse(faint);
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['colours.muted', 'darkColours.line']);
  expect(error?.issues[0]?.message).toContain('2.8:1');
});

test('hair lines and tints carry nothing that must be read', () => {
  const pale = { ...organisation, colours: { ...organisation.colours, hair: '#fefefe' } };
  expect(organisationSchema.safeParse(pale).success).toBe(true);
});

test('what is read at length has 7:1, in both languages of a sheet: they have one colour', () => {
  const grey = { ...organisation, colours: { ...organisation.colours, ink: '#666666' } };
  expect(organisationSchema.safeParse(grey).error?.issues[0]?.message).toContain('it must be 7:1');
});
