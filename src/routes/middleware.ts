// Marks where a reader is in the sidebar on pages that are not in it, and keeps together in a page's own lines what
// belongs together. Starlight loads this file by its name.

import { programme } from 'virtual:mentoring-toolkit';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { keepTogether } from '../../toolkit/browser.ts';
import { LIBRARY_SLUG, PACK_LIST_SLUG, PACKS_SLUG, slugOf } from '../addresses.ts';
import { linksOf, localeOf } from '../lookup/route-data.ts';

/** Pages below the first are not in the sidebar: the second stands for them. */
const STAND_INS = [
  [LIBRARY_SLUG, LIBRARY_SLUG],
  [PACKS_SLUG, PACK_LIST_SLUG],
] as const;

/** What Starlight says for others: which programs made the page, and that it has a large picture, which it has not. */
const SAID_FOR_NOBODY = new Set<unknown>(['generator', 'twitter:card']);

export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  nameProgramme(locals.starlightRoute);
  keepHeadTogether(locals.starlightRoute);
  const slug = slugOf(url.pathname);
  const [, standIn] = STAND_INS.find(([folder]) => slug.startsWith(`${folder}/`)) ?? [];
  const link = linksOf(locals.starlightRoute.sidebar).find(({ href }) => slugOf(href) === standIn);
  if (link) link.isCurrent = true;
});

/** The cover has the programme's name for a title: `<programme>`, as texts of definitions say it. */
function nameProgramme(route: App.Locals['starlightRoute']): void {
  const { [localeOf(route)]: name } = programme.organisation.programme;
  const named = (text: string): string => text.replace('<programme>', () => name);
  route.entry.data.title = named(route.entry.data.title);
  route.head = route.head
    .filter(({ attrs }) => !SAID_FOR_NOBODY.has(attrs?.['name']))
    .map(({ content, attrs, ...item }) => ({
      ...item,
      ...(content ? { content: named(content) } : {}),
      ...(attrs
        ? { attrs: typeof attrs['content'] === 'string' ? { ...attrs, content: named(attrs['content']) } : attrs }
        : {}),
    }));
}

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
