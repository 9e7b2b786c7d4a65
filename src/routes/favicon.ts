// The mark in a browser's tab: favicon.svg, and favicon.ico, which browsers and programs ask for without being told:
// the drawing as a picture in the old wrapping.
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { ICON } from '../lookup/icon.ts';

/** Width and height in pixels. */
const SIZE = 32;
/** Of the file's head and of its list of one picture. */
const HEAD_BYTES = 22;

export const GET: APIRoute = async ({ url }) => (url.pathname.endsWith('.svg') ? svg() : ico());

const svg = () => new Response(ICON, { headers: { 'content-type': 'image/svg+xml' } });

async function ico(): Promise<Response> {
  const png = await sharp(Buffer.from(ICON)).resize(SIZE, SIZE).png().toBuffer();
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // of one picture
  head.writeUInt8(SIZE, 6);
  head.writeUInt8(SIZE, 7);
  head.writeUInt16LE(1, 10); // plane
  head.writeUInt16LE(32, 12); // bits a pixel
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(HEAD_BYTES, 18);
  return new Response(new Uint8Array(Buffer.concat([head, png])), { headers: { 'content-type': 'image/x-icon' } });
}
