// Agendas laid out in time.
import { drawings } from 'virtual:mentoring-toolkit';
import { LOCALES, type Locale } from '../toolkit/locales.ts';
import { drawingWords } from './drawing-words.ts';
import { layOut } from './time-line.ts';

/**
 * An agenda in the words of a language, each step with its time of the clock and its share of the whole.
 * @param page the page that names it, for the error
 * @throws Error for an id that no agenda has
 */
export function agendaById(id: string, locale: Locale, page: string) {
  const { agendas, ...words } = drawingWords('agendas', locale);
  const agenda = agendas.find((candidate) => candidate.id === id);
  if (agenda) return { ...words, title: agenda.title, ...layOut(agenda, LOCALES[locale].timeSeparator) };
  const ids = drawings.agendas.agendas.map((candidate) => candidate.id).join(', ');
  throw new Error(`There is no agenda "${id}".\n  where: content/docs/${page}.mdx\n  what to do: use one of ${ids}.`);
}
