// Definitions of agreed terms, looked up for pages.
import { glossary } from 'virtual:mentoring-toolkit';
import type { Locale } from '../toolkit/locales.ts';

/**
 * A term in its basic form with its definition.
 * @param page the page that names it, for the error
 * @throws Error for an id that the glossary lacks
 */
export function termById(id: string, locale: Locale, page: string): { term: string; definition: string } {
  const entry = glossary.find((candidate) => candidate.id === id);
  if (entry) return { term: entry.term[locale], definition: entry.definition[locale] };
  const ids = glossary.map((candidate) => candidate.id).join(', ');
  throw new Error(`There is no term "${id}".\n  where: content/docs/${page}.mdx\n  what to do: use one of ${ids}.`);
}

/** Where a term stands on the page of the glossary. */
export const termAnchor = (id: string): string => `term-${id}`;
