// What every part of a document has to know of the whole.
import type { LocalizedForm } from '../form/localize.ts';
import type { Languages } from '../locales.ts';
import { type Page, pageOf } from './page.ts';

export interface Sheet {
  readonly languages: Languages;
  readonly words: LocalizedForm['words'];
  readonly page: Page;
}

export const sheetOf = (form: LocalizedForm): Sheet => ({
  languages: form.languages,
  words: form.words,
  page: pageOf(form),
});
