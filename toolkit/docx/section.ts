// A part of the form: its heading with a letter, what it is about, and its fields.

import type { LocalizedForm, LocalizedSection } from '../form/localize.ts';
import { LOCALES } from '../locales.ts';
import { arrange } from './arrange.ts';
import { drawField } from './fields.ts';
import { paragraph } from './paragraph.ts';
import { inlineRuns, run, stackedRuns } from './runs.ts';
import type { Sheet } from './sheet.ts';
import type { Block } from './table.ts';

/** @param at its place in the form, which gives it its letter */
export function drawSection(
  { title, intro, newPage, fields }: LocalizedSection,
  at: number,
  { lettered }: LocalizedForm,
  sheet: Sheet,
): Block[] {
  const [lead] = sheet.languages;
  const letter = lettered ? LOCALES[lead].alphabet[at] : undefined;
  const heading = [
    ...(letter ? [run(lead, `${letter}\u2003`, { style: 'Letter' })] : []),
    ...inlineRuns(title, {}, ' · ', { style: 'SecondHeading', bold: false }),
  ];
  const pieces = fields.map((field) => drawField(field, sheet));
  return [
    paragraph('Heading2', heading, { pageBreakBefore: newPage }),
    ...(intro ? [paragraph('Intro', stackedRuns(intro))] : []),
    ...arrange(pieces, title, sheet),
  ];
}
