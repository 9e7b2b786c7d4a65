import type { LocalizedFieldOf, LocalizedForm } from '../../form/localize.ts';
import { plainText } from '../../form/text.ts';
import { entry } from '../../web/field.ts';

export const dateWeb = (field: LocalizedFieldOf<'date'>, words: LocalizedForm['words']) =>
  entry(field, plainText(words.dateHint));
