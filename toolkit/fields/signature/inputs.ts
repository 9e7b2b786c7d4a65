import { innerInput, oneInput } from '../../form/input-parts.ts';
import type { LocalizedFieldOf, LocalizedForm } from '../../form/localize.ts';

export const signatureInputs = (field: LocalizedFieldOf<'signature'>, words: LocalizedForm['words']) => [
  oneInput('signature', field),
  innerInput('text', field, 'name', words.blockLetters),
  innerInput('text', field, 'place_date', words.placeDate),
];
