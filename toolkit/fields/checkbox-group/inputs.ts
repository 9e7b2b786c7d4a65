import { allOptions, innerInput, otherInput } from '../../form/input-parts.ts';
import type { LocalizedFieldOf, LocalizedForm } from '../../form/localize.ts';

export const checkboxGroupInputs = (field: LocalizedFieldOf<'checkbox-group'>, words: LocalizedForm['words']) => [
  ...allOptions(field).map(({ id, label }) => innerInput('check', field, id, label)),
  ...otherInput(field, words.yourWords),
];
