// The organiser's logo. Drawn, whatever it was: an SVG of somebody else's has no place of its own on the site.
import type { APIRoute } from 'astro';
import { logoData } from '../lookup/organiser.ts';

export const GET: APIRoute = () => {
  const png = Uint8Array.from(atob(logoData ?? ''), (letter) => letter.charCodeAt(0));
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
