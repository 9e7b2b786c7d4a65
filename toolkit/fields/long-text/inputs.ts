import { oneInput } from '../../form/input-parts.ts';
import type { LocalizedFieldOf } from '../../form/localize.ts';

export const longTextInputs = (field: LocalizedFieldOf<'long-text'>) => [oneInput('long-text', field)];
