// What identifies a document: number, version, languages, date, and where its guide is.
import { formatDate, formatLanguages, type Languages, LOCALES } from '../locales.ts';
import type { LocalizedText } from '../text/text.ts';
import type { LocalizedForm } from './localize.ts';

type Imprinted = Pick<LocalizedForm, 'number' | 'languages' | 'words'> & Parameters<typeof currentVersion>[0];

/** `F01 · version 1.0 · English – Suomi · 22 November 2026` in the leading language, each language's name in itself. */
export function imprintOf(sheet: Imprinted): LocalizedText {
  const { version, date } = currentVersion(sheet);
  const { languages, number, words } = sheet;
  const [lead] = languages;
  return [
    { lang: lead, text: `${number} · ${words.version[0]?.text} ${version} · ` },
    ...languages.flatMap((lang, at) => [
      ...(at > 0 ? [{ lang: lead, text: ' – ' }] : []),
      { lang, text: LOCALES[lang].ownName },
    ]),
    { lang: lead, text: ` · ${formatDate(lead, date)}` },
  ];
}

/** `mentoring.example/fi/planning/agreement/`: a page's address as people type it, in the leading language. */
export function addressOf(languages: Languages, slug: string, site: string): string {
  const { host, pathname } = new URL(site);
  return `${host}${pathname.replace(/\/$/, '')}/${languages[0]}/${slug}/`;
}

/** The first of the changes of a form, a sheet or a pack: the version in force and its day. */
export const currentVersion = ({ changes }: { readonly changes: readonly { version: string; date: string }[] }) =>
  changes[0] as { readonly version: string; readonly date: string };

/**
 * `mentoring-agreement 1.0 fi-bg`: what programs read in the properties of every file of a form, a sheet or a pack, in the
 * same words in PDF and Word.
 */
export const identityOf = (
  thing: { readonly id: string } & Parameters<typeof currentVersion>[0],
  languages: Languages,
): string => `${thing.id} ${currentVersion(thing).version} ${formatLanguages(languages)}`;

export interface Identity {
  readonly id: string;
  readonly version: string;
  readonly languages: string;
}

/** Reads what {@link identityOf} wrote; undefined for any other text. */
export function parseIdentity(text: string): Identity | undefined {
  const [, id = '', version = '', languages = ''] =
    /^([a-z][a-z0-9-]*) (\d+\.\d+) ([a-z]+(?:-[a-z]+)?)$/.exec(text) ?? [];
  return id ? { id, version, languages } : undefined;
}
