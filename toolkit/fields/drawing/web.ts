import type { LocalizedFieldOf } from '../../form/localize.ts';
import { plainText } from '../../form/text.ts';
import type { WebField } from '../../web/field.ts';

/** The drawing in words. */
export const drawingWeb = (field: LocalizedFieldOf<'drawing'>): WebField => ({
  id: field.id,
  kind: 'text',
  label: plainText(field.alt),
  required: false,
  details: [],
});
