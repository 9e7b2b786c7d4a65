// Definitions of agreed terms, looked up for pages.
import { glossary } from 'virtual:mentoring-toolkit';
import type { Locale } from '../../toolkit/locales.ts';
import { named } from './named.ts';

/**
 * A term in its basic form with its definition.
 * @param page the page that names it, for the error
 * @throws Error for an id that the glossary lacks
 */
export function termById(id: string, locale: Locale, page: string): { term: string; definition: string } {
  const { term, definition } = named('term', glossary, id, page);
  return { term: term[locale], definition: definition[locale] };
}

/** Where a term stands on the page of the glossary. */
export const termAnchor = (id: string): string => `term-${id}`;
