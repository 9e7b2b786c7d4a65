// The organiser's face as a small file, to pass on to colleagues.
import type { KeptFace, KeptPicture } from './kept-face.ts';

const FORMAT = 'mentoring-organiser/1';

/** What a person writes; pictures are drawn anew wherever the file is opened. */
export type WrittenFace = Omit<KeptFace, 'line' | 'logo'> & { readonly logo?: KeptPicture };

export const formatFace = ({ name, programme, contact, retention, logo }: WrittenFace): string =>
  JSON.stringify({ format: FORMAT, name, programme, contact, retention, ...(logo ? { logo } : {}) }, null, 1);

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 200) : '');

function pictureOf(value: unknown): KeptPicture | undefined {
  const { data, width, height } = (value ?? {}) as Partial<KeptPicture>;
  const sound = typeof data === 'string' && /^[A-Za-z0-9+/]+=*$/.test(data);
  return sound && typeof width === 'number' && typeof height === 'number' ? { data, width, height } : undefined;
}

/** @returns undefined for a file that is none of these */
export function parseFace(text: string): WrittenFace | undefined {
  try {
    const { format, name, programme, contact, retention, logo } = JSON.parse(text) as Record<string, unknown>;
    if (format !== FORMAT || textOf(name) === '') return undefined;
    const picture = pictureOf(logo);
    return {
      name: textOf(name),
      programme: textOf(programme),
      contact: textOf(contact),
      retention: textOf(retention),
      ...(picture ? { logo: picture } : {}),
    };
  } catch {
    return undefined;
  }
}
