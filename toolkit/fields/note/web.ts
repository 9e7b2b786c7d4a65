import type { LocalizedFieldOf } from '../../form/localize.ts';
import { plainText } from '../../form/text.ts';
import type { WebField } from '../../web/field.ts';

export const noteWeb = (field: LocalizedFieldOf<'note'>): WebField => ({
  id: field.id,
  kind: 'text',
  label: plainText(field.text),
  required: false,
  details: [],
});
