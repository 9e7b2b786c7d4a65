// The single places of a form where something is filled in, in reading order. Every output has exactly these.

import type { Input } from '../fields/field-type.ts';
import { fieldInputs } from '../fields/index.ts';
import type { LocalizedText } from '../text/text.ts';
import type { LocalizedForm } from './localize.ts';

/** Letters of a programme's name, or of the names of two people. */
const LONGEST_NAME = 55;
/** What the inputs of a form are made of. */
type Asking = Pick<LocalizedForm, 'sections' | 'words' | 'programmeRequired'>;

/** The two places at the head of every form. */
export function headerInputs(form: Omit<Asking, 'sections'>): Input[] {
  const line = (id: string, label: LocalizedText, required: boolean, maxLength: number): Input => ({
    id,
    kind: 'text',
    label,
    shortLabel: label,
    required,
    maxLength,
  });
  return [
    line('programme_name', form.words.programme, form.programmeRequired, LONGEST_NAME),
    line('group_or_pair', form.words.group, false, LONGEST_NAME),
  ];
}

/** Every place of the form, in reading order. */
export const formInputs = (form: Asking): Input[] => [
  ...headerInputs(form),
  ...form.sections.flatMap(({ fields }) => fields.flatMap((field) => fieldInputs(field, form.words))),
];
