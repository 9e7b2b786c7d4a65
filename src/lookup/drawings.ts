// The words of a drawing in the language of a page.
import { drawings } from 'virtual:mentoring-toolkit';
import { type InLocale, inLocale } from '../../toolkit/browser.ts';
import type { Locale } from '../../toolkit/locales.ts';
import { named } from './named.ts';

export type Drawings = typeof drawings;

export const drawingWords = <Name extends keyof Drawings>(name: Name, locale: Locale): InLocale<Drawings[Name]> =>
  inLocale(drawings[name], locale);

/** A corner of the triangle. */
export type TrioRole = Drawings['trio']['roles'][number]['id'];

/**
 * An agenda in the words of a language, with the words that every clock shares.
 * @param page the page that names it, for the error
 * @throws Error for an id that no agenda has
 */
export function agendaById(id: string, locale: Locale, page: string) {
  const { agendas, ...words } = drawingWords('agendas', locale);
  return { words, agenda: named('agenda', agendas, id, page) };
}
