// Pages of the guide as pages of the course, with links that lead somewhere: within the course, to the site, or nowhere.
import { readArticle } from './article.ts';
import type { ActivityOf } from './course.ts';
import { courseLink } from './links.ts';
import { type CourseFace, knownAddress } from './sources.ts';

/** @throws Error for a page that is not built */
export function pageOf(slug: string, face: CourseFace): ActivityOf<'page'> {
  const page = face.pages.get(slug) ?? readPage(slug, face);
  face.pages.set(slug, page);
  return page;
}

function readPage(slug: string, face: CourseFace): ActivityOf<'page'> {
  const { sources, locale } = face;
  const html = sources.readPage(locale, slug);
  if (!html) throw new Error(`The page ${slug} in ${locale} is not built.`);
  const { title, html: article } = readArticle(html, (address) => resolve(address, face));
  return { kind: 'page', key: slug, name: title, html: article };
}

/** The slugs that are pages of the course. */
const pagesOf = ({ sources }: CourseFace): string[] =>
  sources.programme.platform.course.sections.flatMap(({ items }) =>
    items.flatMap((item) => ('page' in item ? [item.page] : [])),
  );

/** Packs that are not in the course have their page on the site alone. */
const isElsewhere = (slug: string, { sources, packs }: CourseFace): boolean => {
  const id = slug.split('/').at(-1);
  const among = (all: readonly { readonly id: string }[]) => all.some((one) => one.id === id);
  return among(sources.packs) && !among(packs);
};

/** @returns undefined for an address that nobody outside the site can follow */
function resolve(address: string, face: CourseFace): string | undefined {
  const { sources, locale } = face;
  if (/^(#|https?:|mailto:|tel:)/.test(address)) return address;
  const base = new URL(sources.site).pathname.replace(/\/?$/, '/');
  if (!address.startsWith(base)) return undefined;
  const path = address.slice(base.length);
  const [, slug, hash = ''] = new RegExp(`^${locale}/([^#]*?)/?(#.*)?$`).exec(path) ?? [];
  if (slug && pagesOf(face).includes(slug)) return courseLink(slug) + hash;
  const link = sources.programme.platform.course.links.find(
    ({ from }) => slug === from || slug?.startsWith(`${from}/`),
  );
  if (link && slug && !isElsewhere(slug, face)) return courseLink(link.to);
  return knownAddress(sources.site, path);
}
