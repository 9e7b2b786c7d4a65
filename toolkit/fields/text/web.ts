import type { LocalizedFieldOf } from '../../form/localize.ts';
import { entry } from '../../web/field.ts';

export const textWeb = (field: LocalizedFieldOf<'text'>) => entry(field);
