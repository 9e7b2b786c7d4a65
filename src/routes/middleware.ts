// Marks where a reader is in the sidebar on pages that are not in it. Starlight loads this file by its name.
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { LIBRARY_SLUG, PACK_LIST_SLUG, PACKS_SLUG, slugOf } from '../addresses.ts';
import { linksOf } from '../lookup/route-data.ts';

/** Pages below the first are not in the sidebar: the second stands for them. */
const STAND_INS = [
  [LIBRARY_SLUG, LIBRARY_SLUG],
  [PACKS_SLUG, PACK_LIST_SLUG],
] as const;

export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const slug = slugOf(url.pathname);
  const [, standIn] = STAND_INS.find(([folder]) => slug.startsWith(`${folder}/`)) ?? [];
  const link = linksOf(locals.starlightRoute.sidebar).find(({ href }) => slugOf(href) === standIn);
  if (link) link.isCurrent = true;
});
