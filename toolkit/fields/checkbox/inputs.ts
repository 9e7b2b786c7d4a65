import { oneInput } from '../../form/input-parts.ts';
import type { LocalizedFieldOf } from '../../form/localize.ts';

export const checkboxInputs = (field: LocalizedFieldOf<'checkbox'>) => [oneInput('check', field)];
