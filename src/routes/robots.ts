// robots.txt: everything may be read, and where the list of pages is, which has to be a whole address.
import type { APIRoute } from 'astro';
import { sitePath } from '../addresses.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(sitePath('sitemap-index.xml'), site)}\n`);
