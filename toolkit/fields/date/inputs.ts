import { oneInput } from '../../form/input-parts.ts';
import type { LocalizedFieldOf } from '../../form/localize.ts';

export const dateInputs = (field: LocalizedFieldOf<'date'>) => [oneInput('date', field)];
