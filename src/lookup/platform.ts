// The place for papers, looked up for pages: its rights by place and by service, and its files.
import { files, programme } from 'virtual:mentoring-toolkit';
import type { FileEntry } from '../../toolkit/browser.ts';
import type { Locale } from '../../toolkit/locales.ts';
import { placePath } from '../addresses.ts';
import { roleName } from './programme.ts';

const ROLES = ['coordinator', 'mentor', 'mentee'] as const;

function platform() {
  const { platform } = programme;
  if (!platform) throw new Error('The programme has no content/programme/platform.yaml.');
  return platform;
}

interface Rows {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly name: string | undefined; readonly cells: readonly string[] }[];
}

export function placeRights(locale: Locale): Rows {
  const { folders, places } = platform();
  const named = (id: string) => programme.process.places.find((place) => place.id === id)?.folder?.[locale];
  return {
    heads: [folders.place[locale], ...ROLES.map((role) => roleName(role, locale))],
    rows: places.map(({ place, rights }) => ({ name: named(place), cells: ROLES.map((role) => rights[role][locale]) })),
  };
}

export function serviceRights(locale: Locale) {
  const { folders, services } = platform();
  return {
    heads: [folders.columns, folders.reads, folders.saves, folders.remember].map((text) => text[locale]),
    rows: services.list.map(({ name, reads, saves, remember }) => ({
      name: name[locale],
      cells: [reads, saves, remember].map((text) => text[locale]),
      // Services name their rights in English everywhere.
      languages: [reads, saves, remember].map((text) => (text[locale] === text.en ? 'en' : locale)),
    })),
    note: folders.checked[locale],
    checked: services.checked,
  };
}

const IS_PLACE: Record<'folders' | 'fewerForms' | 'dividers', (file: FileEntry, locale: Locale) => boolean> = {
  folders: ({ path }, locale) => path === `${placePath(locale)}.json`,
  fewerForms: ({ path }, locale) => path === placePath(locale),
  dividers: ({ format, languages }, locale) => format === 'dividers.pdf' && languages === locale,
};

/**
 * The list of the tree of folders, the tree with fewer forms, or the dividers of the binder.
 * @throws Error if the catalogue lacks it
 */
export function placeFile(kind: keyof typeof IS_PLACE, locale: Locale): FileEntry {
  const file = files.find((one) => IS_PLACE[kind](one, locale));
  if (!file) throw new Error(`The catalogue has no ${kind} in ${locale}.`);
  return file;
}
