// Pictures of first pages in the sizes in which pages show them; the machine makes one size.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { type FileEntry, writeWhole } from '../../toolkit/index.ts';

/** One picture of the catalogue; `width` and `height` in pixels, so that its place is kept while it loads. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Smaller ones, below /pictures/, from the smallest up. */
  readonly smaller: readonly { readonly file: string; readonly width: number }[];
}

/** A list (72 px), a card (165 px) and a form's own page (230 px), each at one and at two pixels a point. */
const WIDTHS = [160, 320, 480];

/**
 * Makes what is missing in `out`; the same picture gives the same names.
 * @returns the pictures of the catalogue by path
 */
export async function buildPictures(folder: URL, files: readonly FileEntry[], out: URL) {
  mkdirSync(out, { recursive: true });
  const pictures: Record<string, Picture> = {};
  for (const { path, format } of files)
    if (format === 'webp') pictures[path] = await shrink(new URL(path, folder), out);
  return pictures;
}

/** How smaller pictures are packed; they are named by it, so that other settings make them anew. */
const SHRUNK = { quality: 72, effort: 6 };

async function shrink(source: URL, out: URL): Promise<Picture> {
  const bytes = readFileSync(source);
  const name = createHash('sha256').update(bytes).update(JSON.stringify(SHRUNK)).digest('hex').slice(0, 12);
  const { width, height } = await sharp(bytes).metadata();
  const smaller = WIDTHS.filter((wanted) => wanted < width).map((wanted) => ({
    file: `${name}-${wanted}.webp`,
    width: wanted,
  }));
  for (const { file, width: wanted } of smaller) {
    const target = new URL(file, out);
    if (!existsSync(target))
      writeWhole(fileURLToPath(target), await sharp(bytes).resize(wanted).webp(SHRUNK).toBuffer());
  }
  return { width, height, smaller };
}
