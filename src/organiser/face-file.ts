// The organiser's face as a small file, to pass on to colleagues. Pictures are drawn anew wherever it is opened.
import { type KeptPicture, TEXTS, type WrittenFace, type WrittenTexts } from './written-face.ts';

const FORMAT = 'mentoring-organiser/1';

export function formatFace({ places, logo, ...face }: WrittenFace): string {
  const texts = TEXTS.map((key) => [key, face[key]]);
  return JSON.stringify({ format: FORMAT, ...Object.fromEntries(texts), places, ...(logo ? { logo } : {}) }, null, 1);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 200) : '');

function pictureOf(value: unknown): KeptPicture | undefined {
  const { data, width, height } = (value ?? {}) as Partial<KeptPicture>;
  const sound = typeof data === 'string' && /^[A-Za-z0-9+/]+=*$/.test(data);
  return sound && typeof width === 'number' && typeof height === 'number' ? { data, width, height } : undefined;
}

const placesOf = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typeof value === 'object' && value ? value : {}).flatMap(([id, name]) =>
      textOf(name) === '' ? [] : [[id, textOf(name)]],
    ),
  );

/** @returns undefined for a file that is none of these */
export function parseFace(text: string): WrittenFace | undefined {
  try {
    const { format, places, logo, ...others } = JSON.parse(text) as Record<string, unknown>;
    if (format !== FORMAT || textOf(others['name']) === '') return undefined;
    const texts = Object.fromEntries(TEXTS.map((key) => [key, textOf(others[key])])) as WrittenTexts;
    const picture = pictureOf(logo);
    return { ...texts, places: placesOf(places), ...(picture ? { logo: picture } : {}) };
  } catch {
    return undefined;
  }
}
