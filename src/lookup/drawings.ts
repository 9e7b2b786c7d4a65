// The words of a drawing in the language of a page.
import { drawings, packs } from 'virtual:mentoring-toolkit';
import { type InLocale, inLocale } from '../../toolkit/browser.ts';
import type { Locale } from '../../toolkit/locales.ts';
import { named } from './named.ts';

export type Drawings = typeof drawings;

export const drawingWords = <Name extends keyof Drawings>(name: Name, locale: Locale): InLocale<Drawings[Name]> =>
  inLocale(drawings[name], locale);

/**
 * The steps of a meeting: those of its pack, or of an agenda of its own where there is no pack.
 * @param page the page that names it, for the error
 * @throws Error for an id that no agenda has
 */
export function agendaOf(id: string, page: string) {
  const ofPacks = packs.flatMap(({ id, title, agenda }) => (agenda ? [{ id, title, steps: agenda.steps }] : []));
  return named('agenda', [...ofPacks, ...drawings.clock.agendas], id, page);
}

/** A corner of the triangle. */
export type TrioRole = Drawings['trio']['roles'][number]['id'];
