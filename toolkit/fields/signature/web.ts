import type { LocalizedFieldOf, LocalizedForm } from '../../form/localize.ts';
import { entry, listTexts } from '../../web/field.ts';

export const signatureWeb = (field: LocalizedFieldOf<'signature'>, words: LocalizedForm['words']) =>
  entry(field, listTexts([words.signature, words.blockLetters, words.placeDate]));
