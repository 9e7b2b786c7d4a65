// Marks where a reader is in the sidebar on pages that are not in it, and keeps together in a page's own lines what
// belongs together. Starlight loads this file by its name.
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { keepTogether } from '../../toolkit/browser.ts';
import { LIBRARY_SLUG, PACK_LIST_SLUG, PACKS_SLUG, slugOf } from '../addresses.ts';
import { linksOf, localeOf } from '../lookup/route-data.ts';

/** Pages below the first are not in the sidebar: the second stands for them. */
const STAND_INS = [
  [LIBRARY_SLUG, LIBRARY_SLUG],
  [PACKS_SLUG, PACK_LIST_SLUG],
] as const;

export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  keepHeadTogether(locals.starlightRoute);
  const slug = slugOf(url.pathname);
  const [, standIn] = STAND_INS.find(([folder]) => slug.startsWith(`${folder}/`)) ?? [];
  const link = linksOf(locals.starlightRoute.sidebar).find(({ href }) => slugOf(href) === standIn);
  if (link) link.isCurrent = true;
});

/** What a page says at its head and foot, with no-break spaces where a line may not end. */
function keepHeadTogether(route: App.Locals['starlightRoute']): void {
  const locale = localeOf(route);
  const { data } = route.entry;
  const kept = (text: string | undefined) => text && keepTogether(text, locale);
  Object.assign(data, {
    title: kept(data.title),
    description: kept(data.description),
    audience: kept(data.audience),
    duration: kept(data.duration),
    next: data.next && { ...data.next, text: kept(data.next.text) },
  });
}
