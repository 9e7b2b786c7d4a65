// Which translations follow the present Finnish text. A translation names the text that it was last read against:
// `sourceHash` in its front matter.
import { createHash } from 'node:crypto';
import { type Locale, locales } from '../../toolkit/locales.ts';
import type { Guide } from './guides.ts';

/** The language in which pages are written first. */
const SOURCE = 'fi' satisfies Locale;

/** In front matter: the line, or the lines of a list that is indented below it. */
export const KEYWORDS = /^keywords:.*\n(?:[ \t]+.*\n)*/m;

export interface Stale {
  readonly slug: string;
  readonly locale: Locale;
  /** Of the translation's file and of the text that it has to follow. */
  readonly path: string;
  readonly source: string;
  /** What `sourceHash` has to be once the translation has been read again. */
  readonly hash: string;
  /** Whether the translation names no source text at all. */
  readonly isNew: boolean;
}

/**
 * The first eight hex digits of SHA-256 over a file's text. Its date and the kind of its line ends do not count, nor
 * do its keywords: each language has its own.
 */
export const hashSource = (text: string): string =>
  createHash('sha256')
    .update(
      text
        .replaceAll('\r\n', '\n')
        .replace(/^updated:.*\n/m, '')
        .replace(KEYWORDS, ''),
    )
    .digest('hex')
    .slice(0, 8);

/** The translations that have not been read against the present source, by slug. */
export function findStale(guides: Readonly<Record<Locale, readonly Guide[]>>): Stale[] {
  return guides[SOURCE].flatMap(({ slug, text, path: source }) => {
    const hash = hashSource(text);
    return locales
      .flatMap((locale) => guides[locale].filter((guide) => locale !== SOURCE && guide.slug === slug))
      .filter(({ matter }) => matter['sourceHash'] !== hash)
      .map(({ locale, path, matter }) => ({ slug, locale, path, source, hash, isNew: !matter['sourceHash'] }));
  });
}

/** A translation's text with another hash; always in quotes, because a hash may look like a number in YAML. */
export const withSourceHash = (text: string, hash: string): string =>
  text.replace(/^(sourceHash:.*\n)?(updated:.*\n)(sourceHash:.*\n)?/m, `$2sourceHash: '${hash}'\n`);
