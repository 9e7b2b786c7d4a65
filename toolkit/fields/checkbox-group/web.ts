import type { LocalizedFieldOf } from '../../form/localize.ts';
import { entry, listOptions } from '../../web/field.ts';

export const checkboxGroupWeb = (field: LocalizedFieldOf<'checkbox-group'>) => entry(field, listOptions(field));
