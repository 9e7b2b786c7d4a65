// Name and logo of whoever runs the programme on one line, for what a page draws or prints itself: those of the copy, or
// those that this browser keeps. Loaded when there is something to draw.
import { blobOf, drawLine, drawLogo } from './draw.ts';
import { readFace } from './kept-face.ts';
import type { KeptPicture } from './written-face.ts';

/** Who runs this copy, as its pages say it. */
export interface BuiltOrganiser {
  readonly name: string;
  /** Address of the logo. */
  readonly logo?: string;
}

interface OrganiserLine {
  readonly name: string;
  readonly picture: KeptPicture;
}

/** @returns undefined where nobody has said who it is */
export async function lineHere(built: BuiltOrganiser | undefined): Promise<OrganiserLine | undefined> {
  if (built) return { name: built.name, picture: await drawLine(built.name, await logoOf(built)) };
  const face = await readFace();
  return face && { name: face.name, picture: face.line };
}

/** The line as an image that is ready to be printed: one that is still being read would be missing on paper. */
export async function imageOf({ name, picture }: OrganiserLine): Promise<HTMLImageElement> {
  const image = Object.assign(new Image(picture.width, picture.height), { alt: name });
  image.src = URL.createObjectURL(blobOf(picture));
  await image.decode();
  return image;
}

/** Without a connection the name stands alone. */
async function logoOf({ logo }: BuiltOrganiser): Promise<KeptPicture | undefined> {
  const answer = logo ? await fetch(logo).catch(() => undefined) : undefined;
  if (!answer?.ok) return undefined;
  // The build makes a PNG of every logo, whatever a server calls it.
  const drawn = await drawLogo(new Blob([await answer.arrayBuffer()], { type: 'image/png' }));
  return typeof drawn === 'object' ? drawn : undefined;
}
