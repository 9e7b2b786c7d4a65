// Draws what goes into heads: the logo as RGB on white, of at most 600 pixels, and name and logo on one line. Drawn on a
// canvas, so that nothing of a file but its look goes on, not of an SVG either.
import { pngOf } from './kept-face.ts';
import type { KeptPicture } from './written-face.ts';

/** Pixels of the longer side. */
const LONGEST = 600;
/** Pixels of the shorter side, which 7 mm of paper need. */
const SHORTEST = 80;
/** Of 255: what is lighter in every colour vanishes on white, as a logo does that is made for dark grounds. */
const SEEN_BELOW = 200;
const MOST_BYTES = 5_000_000;
const KINDS = ['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml'];

/** Why a file is no logo: keys of the page's words. */
export type BadLogo = 'badKind' | 'badSize' | 'badFile' | 'tooSmall' | 'allWhite';

function canvasOf(width: number, height: number): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The browser draws nothing.');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  return [canvas, pen];
}

const keep = (canvas: HTMLCanvasElement): KeptPicture => ({
  data: canvas.toDataURL('image/png').split(',')[1] ?? '',
  width: canvas.width,
  height: canvas.height,
});

async function load(file: Blob): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = URL.createObjectURL(file);
  try {
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

/** @returns the logo, or why the file is none */
export async function drawLogo(file: Blob): Promise<KeptPicture | BadLogo> {
  if (!KINDS.includes(file.type)) return 'badKind';
  if (file.size > MOST_BYTES) return 'badSize';
  const image = await load(file).catch(() => undefined);
  // Some browsers give an SVG no size that does not say it.
  if (!image || image.naturalWidth === 0 || image.naturalHeight === 0) return 'badFile';
  const { naturalWidth: across, naturalHeight: down } = image;
  const free = file.type === 'image/svg+xml';
  if (!free && Math.min(across, down) < SHORTEST) return 'tooSmall';
  const fitting = LONGEST / Math.max(across, down);
  const scale = free ? fitting : Math.min(1, fitting);
  const [width, height] = [across, down].map((side) => Math.max(1, Math.round(side * scale))) as [number, number];
  const [canvas, pen] = canvasOf(width, height);
  pen.drawImage(image, 0, 0, width, height);
  const { data } = pen.getImageData(0, 0, width, height);
  return data.some((value) => value < SEEN_BELOW) ? keep(canvas) : 'allWhite';
}

/** The picture as a file, to show it or to draw it again. */
export const blobOf = (picture: KeptPicture): Blob => new Blob([pngOf(picture)], { type: 'image/png' });

/** Pixels of 7 mm and of 3.5 mm, 500 to the inch; the letters are 8 points high. */
const [LINE, LOW_LINE] = [140, 70];
const LETTERS = 56;
const LOGO_WIDTH = 720;
const GAP = 36;

/** Name and logo on one line, as it stands in the head of a PDF. */
export const drawLine = (name: string, logo: KeptPicture | undefined): Promise<KeptPicture> => draw(name, LINE, logo);

/** Words on a line of half the height. */
export const drawWords = (text: string): Promise<KeptPicture> => draw(text, LOW_LINE);

async function draw(text: string, line: number, logo?: KeptPicture): Promise<KeptPicture> {
  const family = getComputedStyle(document.body).fontFamily;
  const font = `${LETTERS}px ${family}`;
  const [, ruler] = canvasOf(1, 1);
  ruler.font = font;
  const words = Math.ceil(ruler.measureText(text).width);
  const scale = logo ? Math.min(line / logo.height, LOGO_WIDTH / logo.width) : 0;
  const [wide, high] = logo ? [logo.width * scale, logo.height * scale] : [0, 0];
  const [canvas, pen] = canvasOf(Math.ceil(words + (logo ? GAP + wide : 0)), line);
  pen.font = font;
  pen.fillStyle = '#4d5f68';
  pen.textBaseline = 'middle';
  pen.fillText(text, 0, line / 2);
  if (logo) pen.drawImage(await load(blobOf(logo)), words + GAP, (line - high) / 2, wide, high);
  return keep(canvas);
}
