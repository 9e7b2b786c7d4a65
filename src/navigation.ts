// The sidebar and the list of languages for Starlight: which groups there are, in which order. Pages come from the folders.
import { existsSync, readdirSync } from 'node:fs';
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { LOCALES, type Locale, locales } from '../toolkit/locales.ts';
import { LIBRARY_SLUG } from './slugs.ts';

type Texts = Record<Locale, string>;

/** Folders of content/docs/<language>, each a group. Pages stand in it by `sidebar.order`, then by slug. */
const GROUPS: readonly { readonly folder: string; readonly label: Texts }[] = [
  { folder: 'start', label: { fi: 'Aloita tästä', en: 'Start here', bg: 'Начало' } },
  { folder: 'roles', label: { fi: 'Roolit', en: 'Roles', bg: 'Роли' } },
  { folder: 'phases', label: { fi: 'Vaiheet ja dialogi', en: 'Phases and dialogue', bg: 'Фази и диалог' } },
  { folder: 'meetings', label: { fi: 'Tapaamiset', en: 'Meetings', bg: 'Срещи' } },
  { folder: 'planning', label: { fi: 'Suunnittelu', en: 'Planning', bg: 'Планиране' } },
  { folder: 'monitoring', label: { fi: 'Seuranta', en: 'Monitoring', bg: 'Мониторинг' } },
  { folder: 'documents', label: { fi: 'Asiakirjat', en: 'Documents', bg: 'Документи' } },
  { folder: 'toi', label: { fi: 'TOI-viikko', en: 'TOI week', bg: 'Седмица TOI' } },
];

const TOOLKIT: Texts = { fi: 'Työkalut', en: 'Toolkit', bg: 'Инструменти' };
const LIBRARY: Texts = { fi: 'Lomakkeet', en: 'Forms library', bg: 'Формуляри' };

/** Starlight's list of languages, each under its own prefix. */
export const starlightLocales = Object.fromEntries(
  locales.map((locale) => [locale, { label: LOCALES[locale].ownName, lang: locale }]),
);

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

const inAll = (texts: Texts) => ({ label: texts.en, translations: texts });

/** The sidebar. A group appears when its folder has pages. @param docs the folder content/docs/ */
export function sidebar(docs: URL): Sidebar {
  const groups = GROUPS.filter(({ folder }) => existsSync(new URL(`en/${folder}/`, docs)));
  return [
    ...groups.map(({ folder, label }) => ({
      ...inAll(label),
      collapsed: true,
      items: [{ autogenerate: { directory: folder } }],
    })),
    { ...inAll(TOOLKIT), collapsed: true, items: [{ ...inAll(LIBRARY), link: `/${LIBRARY_SLUG}/` }] },
  ];
}

/**
 * The pages that no file in content/docs/ stands for: the library and every form, in every language.
 * The link check knows pages of files only and has to be told.
 * @param forms the folder content/forms/
 */
export function generatedPages(forms: URL, base: string): ReadonlySet<string> {
  const ids = readdirSync(forms).map((name) => name.replace(/\.yaml$/, ''));
  const slugs = [LIBRARY_SLUG, ...ids.map((id) => `${LIBRARY_SLUG}/${id}`)];
  return new Set(locales.flatMap((locale) => slugs.map((slug) => `${base.replace(/\/$/, '')}/${locale}/${slug}/`)));
}
