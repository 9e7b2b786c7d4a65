import { oneInput } from '../../form/input-parts.ts';
import type { LocalizedFieldOf } from '../../form/localize.ts';

export const timeInputs = (field: LocalizedFieldOf<'time'>) => [oneInput('time', field)];
