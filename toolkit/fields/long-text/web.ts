import type { LocalizedFieldOf, LocalizedForm } from '../../form/localize.ts';
import { countLines, entry } from '../../web/field.ts';

export const longTextWeb = (field: LocalizedFieldOf<'long-text'>, words: LocalizedForm['words']) =>
  entry(field, countLines(field.lines, words.lines));
