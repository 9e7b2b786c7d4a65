// The single places of a form where something is filled in, in reading order. Every output has exactly these.

import type { Input } from '../fields/field-type.ts';
import { fieldInputs } from '../fields/index.ts';
import type { LocalizedText } from '../text/text.ts';
import type { LocalizedForm } from './localize.ts';

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
    line('programme_name', form.words.programme, form.programmeRequired, 40),
    line('group_or_pair', form.words.group, false, 35),
  ];
}

/** Every place of the form, in reading order. */
export const formInputs = (form: Asking): Input[] => [
  ...headerInputs(form),
  ...form.sections.flatMap(({ fields }) => fields.flatMap((field) => fieldInputs(field, form.words))),
];
