import { allOptions, oneInput, otherInput } from '../../form/input-parts.ts';
import type { LocalizedFieldOf, LocalizedForm } from '../../form/localize.ts';

export const dropDownInputs = (field: LocalizedFieldOf<'drop-down'>, words: LocalizedForm['words']) => [
  { ...oneInput('choice', field), options: allOptions(field) },
  ...otherInput(field, words.yourWords),
];
