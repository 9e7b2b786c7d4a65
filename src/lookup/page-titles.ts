// Titles of pages by slug, for links that name their target.

import { getEntry } from 'astro:content';
import { forms, packs, programme } from 'virtual:mentoring-toolkit';
import type { Form, Pack } from '../../toolkit/browser.ts';
import type { Locale } from '../../toolkit/locales.ts';
import { LIBRARY_SLUG, PACKS_SLUG, PLANNER_SLUG } from '../addresses.ts';

/**
 * The title of a form or a pack, of the forms library, the planner or a guide page.
 * @param namedBy where the slug is named, for the error
 * @throws Error when no such page exists
 */
export async function titleOfPage(locale: Locale, slug: string, namedBy: string): Promise<string> {
  const title = await findTitle(locale, slug);
  if (title !== undefined) return title;
  throw new Error(`There is no page "${slug}".\n  where: ${namedBy}\n  what to do: name an existing page.`);
}

/** The same, or nothing when no such page exists. */
export const findTitle = async (locale: Locale, slug: string): Promise<string | undefined> =>
  generatedTitle(locale, slug) ?? (await labelTitle(locale, slug)) ?? (await guideTitle(locale, slug));

/** As the sidebar calls the page: a longer title may explain itself in brackets. */
async function guideTitle(locale: Locale, slug: string): Promise<string | undefined> {
  const entry = await getEntry('docs', `${locale}/${slug}`);
  return entry?.data.sidebar.label ?? entry?.data.title;
}

/** Labels that are titles of generated pages. */
const LABELS = { [LIBRARY_SLUG]: 'library.title', [PLANNER_SLUG]: 'planner.title' } as const;

async function labelTitle(locale: Locale, slug: string): Promise<string | undefined> {
  const key = Object.hasOwn(LABELS, slug) ? LABELS[slug as keyof typeof LABELS] : undefined;
  return key && (await getEntry('i18n', locale))?.data[key];
}

const generatedTitle = (locale: Locale, slug: string): string | undefined =>
  forms.find(({ id }) => slug === `${LIBRARY_SLUG}/${id}`)?.title[locale] ??
  packs.find(({ id }) => slug === `${PACKS_SLUG}/${id}`)?.title[locale];

/** What a window, a tab and a bookmark call a form or a pack: its number tells it from the guide page of that title. */
export const windowTitle = ({ number, title }: Form | Pack, locale: Locale) => ({
  tag: 'title' as const,
  content: `${number} ${title[locale]} · ${programme.organisation.programme[locale]}`,
});
