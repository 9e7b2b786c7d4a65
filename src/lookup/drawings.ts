// The words of a drawing in the language of a page.
import { drawings } from 'virtual:mentoring-toolkit';
import { type InLocale, inLocale } from '../../toolkit/browser.ts';
import type { Locale } from '../../toolkit/locales.ts';

export type Drawings = typeof drawings;

export const drawingWords = <Name extends keyof Drawings>(name: Name, locale: Locale): InLocale<Drawings[Name]> =>
  inLocale(drawings[name], locale);

/** A corner of the triangle. */
export type TrioRole = Drawings['trio']['roles'][number]['id'];
