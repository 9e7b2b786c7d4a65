import type { LocalizedFieldOf } from '../../form/localize.ts';
import { entry, listOptions } from '../../web/field.ts';

export const radioGroupWeb = (field: LocalizedFieldOf<'radio-group'>) => entry(field, listOptions(field));
