// The single places of a form where something is filled in, in reading order. Every output has exactly these:
// PDF field name = Word tag = HTML name = Input.id.
import { INPUTS } from '../fields/inputs.ts';
import type { Option } from './field-base.ts';
import type { Localized, LocalizedField, LocalizedForm } from './localize.ts';
import type { LocalizedText } from './text.ts';

export type InputKind = 'text' | 'long-text' | 'date' | 'time' | 'check' | 'radio' | 'choice' | 'signature';

export interface Input {
  readonly id: string;
  readonly kind: InputKind;
  /** What the place asks for, complete in itself: "Specific goals, goal 2: By when". */
  readonly label: LocalizedText;
  /** The same in at most 64 characters a language, which is what Word keeps of a control's title. */
  readonly shortLabel: LocalizedText;
  readonly required: boolean;
  readonly maxLength?: number;
  /** For `radio` and `choice`. */
  readonly options?: readonly Localized<Option>[];
}

/** The two places at the head of every form. */
export function headerInputs(form: LocalizedForm): Input[] {
  const line = (id: string, label: LocalizedText, required: boolean): Input => ({
    id,
    kind: 'text',
    label,
    shortLabel: label,
    required,
    maxLength: 80,
  });
  return [
    line('programme_name', form.words.programme, form.programmeRequired),
    line('group_or_pair', form.words.group, false),
  ];
}

/** The places of one field; none for a note. */
export const fieldInputs = (field: LocalizedField, words: LocalizedForm['words']): Input[] =>
  (INPUTS[field.type] as (field: LocalizedField, words: LocalizedForm['words']) => Input[])(field, words);

/** Every place of the form, in reading order. */
export const formInputs = (form: LocalizedForm): Input[] => [
  ...headerInputs(form),
  ...form.sections.flatMap(({ fields }) => fields.flatMap((field) => fieldInputs(field, form.words))),
];
