// Which pages there are: those of the guide, which every language has, and those that are generated.
import { readdirSync } from 'node:fs';
import { listFiles, ToolkitError } from '../../toolkit/index.ts';
import { locales } from '../../toolkit/locales.ts';
import { KEPT_SLUG, LIBRARY_SLUG, ORGANISATION_SLUG, PACKS_SLUG, PLANNER_SLUG, SEARCH_SLUG } from '../addresses.ts';

/**
 * Stops where Starlight would show the English page instead of one that is missing.
 * @param docs the folder content/docs/
 * @throws ToolkitError naming each missing page
 */
export function checkSamePages(docs: URL): void {
  const pages = new Map(locales.map((locale) => [locale, listFiles(new URL(`${locale}/`, docs), /\.mdx?$/)]));
  const all = new Set([...pages.values()].flat());
  const missing = [...pages].flatMap(([locale, own]) =>
    [...all].filter((page) => !own.includes(page)).map((page) => `content/docs/${locale}/${page}`),
  );
  if (missing.length === 0) return;
  throw new ToolkitError('A page is missing in a language.', missing.join('\n         '), 'Translate the page.');
}

/**
 * The pages that no file in content/docs/ stands for: the search, what is kept, the planner, who the organiser is, the
 * library, every form and every pack, in every language.
 * The link check knows pages of files only and has to be told.
 * @param content the folder content/
 */
export function generatedPages(content: URL, base: string): ReadonlySet<string> {
  const pages = (folder: string, slug: string) =>
    readdirSync(new URL(`${folder}/`, content)).map((name) => `${slug}/${name.replace(/\.yaml$/, '')}`);
  const slugs = [
    SEARCH_SLUG,
    KEPT_SLUG,
    PLANNER_SLUG,
    ORGANISATION_SLUG,
    LIBRARY_SLUG,
    ...pages('forms', LIBRARY_SLUG),
    ...pages('packs', PACKS_SLUG),
  ];
  return new Set(locales.flatMap((locale) => slugs.map((slug) => `${base.replace(/\/$/, '')}/${locale}/${slug}/`)));
}
