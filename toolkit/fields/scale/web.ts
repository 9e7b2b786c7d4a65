import type { LocalizedFieldOf } from '../../form/localize.ts';
import { plainText } from '../../form/text.ts';
import { entry } from '../../web/field.ts';

export const scaleWeb = (field: LocalizedFieldOf<'scale'>) =>
  entry(field, `1 = ${plainText(field.low)} · 5 = ${plainText(field.high)}`);
