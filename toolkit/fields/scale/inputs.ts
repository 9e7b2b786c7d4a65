import { oneInput, scaleOptions } from '../../form/input-parts.ts';
import type { LocalizedFieldOf } from '../../form/localize.ts';

export const scaleInputs = (field: LocalizedFieldOf<'scale'>) => [
  { ...oneInput('radio', field), options: scaleOptions(field.label) },
];
