import { oneInput } from '../../form/input-parts.ts';
import type { LocalizedFieldOf } from '../../form/localize.ts';

export const textInputs = (field: LocalizedFieldOf<'text'>) => [oneInput('text', field)];
