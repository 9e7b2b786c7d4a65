// Marks where a reader is in the sidebar on pages that are not in it. Starlight loads this file by its name.
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { slugOf } from './paths.ts';
import { linksOf } from './route-data.ts';
import { LIBRARY_SLUG } from './slugs.ts';

/** A form's page is not in the sidebar: the library stands for it. */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const { sidebar } = locals.starlightRoute;
  if (!slugOf(url.pathname).startsWith(`${LIBRARY_SLUG}/`)) return;
  const library = linksOf(sidebar).find(({ href }) => slugOf(href) === LIBRARY_SLUG);
  if (library) library.isCurrent = true;
});
