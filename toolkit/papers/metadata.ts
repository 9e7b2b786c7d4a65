// The metadata of a file that was put together from forms (XMP, ISO 16684-1).
import { escapeHtml } from '../xml/html.ts';

/** The text with another title, and without the words that name one form. @param xmp as the machine writes it */
export const titledMetadata = (xmp: string, title: string): string =>
  xmp
    .replace(/(<dc:title>[\s\S]*?<rdf:li[^>]*>)[^<]*/, (_, before: string) => before + escapeHtml(title))
    .replace(/<pdf:Keywords>[^<]*<\/pdf:Keywords>/, '')
    .replace(/<dc:description>[\s\S]*?<\/dc:description>/, '')
    .replace(/<dc:subject>[\s\S]*?<\/dc:subject>/, '');
