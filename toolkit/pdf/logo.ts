// The organiser's logo as papers and pages show it: whatever it was, a small PNG in RGB on white. Drawn, so that nothing of
// an SVG but what it looks like goes into a file, and no transparency, whose grounds differ between programs.
import sharp from 'sharp';
import type { Logo } from '../programme/logo.ts';
import type { Organisation } from '../programme/organisation.ts';

/** Pixels of the longer side: 50 mm at 300 dots an inch. */
const LONGEST_SIDE = 600;
/** Dots an inch in which an SVG of 72 to the inch becomes so large. */
const densityFor = ({ width, height }: Logo): number =>
  Math.min(2400, Math.max(72, (72 * LONGEST_SIDE) / Math.max(width, height)));

const drawn = new Map<string, Promise<Logo>>();

/** @throws Error for a picture that is broken behind its first bytes */
async function draw(logo: Logo): Promise<Logo> {
  const { data, info } = await sharp(Buffer.from(logo.data, 'base64'), { density: densityFor(logo) })
    .rotate()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .png({ compressionLevel: 9, effort: 7 })
    .toBuffer({ resolveWithObject: true });
  return { file: logo.file, data: data.toString('base64'), width: info.width, height: info.height };
}

/** The logo as a PNG of at most 600 pixels on white; drawn once a process. */
function drawLogo(logo: Logo): Promise<Logo> {
  const known = drawn.get(logo.data) ?? draw(logo);
  drawn.set(logo.data, known);
  return known;
}

/** The organisation with its logo drawn; itself where it has none. */
export async function withDrawnLogo(organisation: Organisation): Promise<Organisation> {
  const { organiser } = organisation;
  if (!organiser?.logo) return organisation;
  return { ...organisation, organiser: { ...organiser, logo: await drawLogo(organiser.logo) } };
}
