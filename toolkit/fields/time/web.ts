import type { LocalizedFieldOf, LocalizedForm } from '../../form/localize.ts';
import { plainText } from '../../form/text.ts';
import { entry } from '../../web/field.ts';

export const timeWeb = (field: LocalizedFieldOf<'time'>, words: LocalizedForm['words']) =>
  entry(field, plainText(words.timeHint));
