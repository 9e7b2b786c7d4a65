import { allOptions, oneInput, otherInput } from '../../form/input-parts.ts';
import type { LocalizedFieldOf, LocalizedForm } from '../../form/localize.ts';

export const radioGroupInputs = (field: LocalizedFieldOf<'radio-group'>, words: LocalizedForm['words']) => [
  { ...oneInput('radio', field), options: allOptions(field) },
  ...otherInput(field, words.yourWords),
];
