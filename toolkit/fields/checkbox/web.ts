import type { LocalizedFieldOf } from '../../form/localize.ts';
import { entry, type WebField } from '../../web/field.ts';

export const checkboxWeb = (field: LocalizedFieldOf<'checkbox'>): WebField => ({ ...entry(field), kind: 'sentence' });
