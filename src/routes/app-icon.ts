// The mark for a home screen: a picture on a plate of paper, larger or smaller for what systems cut off.
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { APP_ICONS } from '../lookup/app-icons.ts';
import { plateIcon } from '../lookup/icon.ts';

export const GET: APIRoute = async ({ url }) => {
  const icon = APP_ICONS.find(({ file }) => url.pathname.endsWith(`/${file}`));
  if (!icon) throw new Error(`No icon is called ${url.pathname}.`);
  const svg = Buffer.from(plateIcon(icon.mark));
  const png = await sharp(svg).resize(icon.size, icon.size).png({ compressionLevel: 9, palette: true }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
