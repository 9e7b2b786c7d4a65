// The words of a drawing in the language of a page.
import { drawings, packs } from 'virtual:mentoring-toolkit';
import { type InLocale, inLocale, type Text } from '../../toolkit/browser.ts';
import type { Locale } from '../../toolkit/locales.ts';
import { named } from './named.ts';

export type Drawings = typeof drawings;

export const drawingWords = <Name extends keyof Drawings>(name: Name, locale: Locale): InLocale<Drawings[Name]> =>
  inLocale(drawings[name], locale);

/** A step of a meeting; who leads it and what it uses are said where a pack has it. */
export interface AgendaStep {
  readonly minutes: number;
  readonly break: boolean;
  readonly text: Text;
  readonly who?: Text | undefined;
  /** Ids of forms, sheets and packs on the table. */
  readonly uses: readonly string[];
  readonly optional: boolean;
}

interface Agenda {
  readonly id: string;
  readonly title: Text;
  readonly steps: readonly AgendaStep[];
}

/**
 * The steps of a meeting: those of its pack, or of an agenda of its own where there is no pack.
 * @param page the page that names it, for the error
 * @throws Error for an id that no agenda has
 */
export function agendaOf(id: string, page: string): Agenda {
  const ofPacks = packs.flatMap(({ id, title, agenda }) => (agenda ? [{ id, title, steps: agenda.steps }] : []));
  const own = drawings.clock.agendas.map((agenda) => ({
    ...agenda,
    steps: agenda.steps.map((step) => ({ ...step, uses: [], optional: false })),
  }));
  return named<Agenda>('agenda', [...ofPacks, ...own], id, page);
}

/** A corner of the triangle. */
export type TrioRole = Drawings['trio']['roles'][number]['id'];
