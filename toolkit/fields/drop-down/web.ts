import type { LocalizedFieldOf } from '../../form/localize.ts';
import { entry, listOptions } from '../../web/field.ts';

export const dropDownWeb = (field: LocalizedFieldOf<'drop-down'>) => entry(field, listOptions(field));
