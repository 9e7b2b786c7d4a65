// What a course is made of.
import type { Form } from '../form/facts.ts';
import type { Locale } from '../locales.ts';
import type { FileEntry } from '../manifest.ts';
import type { Pack } from '../pack/definition.ts';
import type { Programme } from '../programme/load.ts';
import type { Platform } from '../programme/platform.ts';
import type { GlossaryTerm } from '../text/glossary.ts';
import type { Text } from '../text/text.ts';
import type { ActivityOf } from './course.ts';

/** A self-study course: pages to read, and open questions whose answers stand on `page`. */
export interface StudyCourse {
  readonly id: string;
  readonly title: Text;
  readonly intro: Text;
  readonly pages: readonly string[];
  readonly questions: readonly { readonly question: Text; readonly answer: Text; readonly page: string }[];
}

export interface CourseSources {
  readonly programme: Pick<Programme, 'process' | 'organisation'> & { readonly platform: Platform };
  readonly forms: readonly Form[];
  readonly packs: readonly Pack[];
  readonly glossary: readonly GlossaryTerm[];
  readonly courses: readonly StudyCourse[];
  /** Everything that the catalogue has, and how its bytes are read. */
  readonly files: readonly FileEntry[];
  readonly readFile: (path: string) => Uint8Array;
  /** The built page of a slug; undefined where there is none. */
  readonly readPage: (locale: Locale, slug: string) => string | undefined;
  /** The site's address with its base path. */
  readonly site: string;
}

/** What has the whole site to choose from, in one language. */
export interface CourseFace {
  readonly sources: CourseSources;
  readonly locale: Locale;
  /** All packs but those that the course goes without. */
  readonly packs: readonly Pack[];
  /** Pages that were read already, by slug. */
  readonly pages: Map<string, ActivityOf<'page'>>;
}

export function faceOf(sources: CourseSources, locale: Locale): CourseFace {
  const without = sources.programme.platform.course.sections.flatMap(({ items }) =>
    items.flatMap((item) => ('packs' in item ? item.without : [])),
  );
  const lacking = without.find((id) => !sources.packs.some((pack) => pack.id === id));
  if (lacking) throw new Error(`There is no pack "${lacking}" for the course to go without.`);
  return {
    sources,
    locale,
    packs: sources.packs.filter(({ id }) => !without.includes(id)),
    pages: new Map(),
  };
}

/** An address of the site; none while the site has the one that nobody can own (RFC 2606, section 2). */
export function knownAddress(site: string, path: string): string | undefined {
  return new URL(site).hostname.endsWith('.example') ? undefined : `${site.replace(/\/$/, '')}/${path}`;
}
