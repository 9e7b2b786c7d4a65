// The organiser's logo as it lies beside organisation.yaml: what kind of picture it is and how large, read from its first
// bytes. What papers and pages show of it is drawn in the room that can draw: ../pdf/logo.ts.
import { DefinitionError } from '../errors.ts';

export interface Logo {
  /** Its name beside organisation.yaml. */
  readonly file: string;
  /** The file in base64: it crosses from one process to another and is part of what documents are made of. */
  readonly data: string;
  /** Of the picture, in pixels; of an SVG, in its own units. */
  readonly width: number;
  readonly height: number;
}

/** A file on disk that is larger is a photograph, or was saved for print. */
const MOST_BYTES = 500_000;
/** Pixels of the shorter side: 7 mm of paper at 300 dots an inch. */
const LEAST_SIDE = 80;

type Size = Pick<Logo, 'width' | 'height'>;

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** ISO/IEC 15948, 11.2.1: the size stands in IHDR, which comes first. */
function pngSize(bytes: Uint8Array): Size | undefined {
  if (latin(bytes, 0, 8) !== '\x89PNG\r\n\x1a\n' || bytes.length < 24) return undefined;
  return { width: viewOf(bytes).getUint32(16), height: viewOf(bytes).getUint32(20) };
}

/** ITU-T T.81, B.2.2: the size stands in the header of the frame, whose marker is C0 to CF but for C4, C8 and CC. */
function jpegSize(bytes: Uint8Array): Size | undefined {
  if (latin(bytes, 0, 3) !== '\xff\xd8\xff') return undefined;
  const view = viewOf(bytes);
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return undefined;
}

/** RFC 9649, 2.5 to 2.7: lossy, lossless and extended files say their size each in their own way. */
function webpSize(bytes: Uint8Array): Size | undefined {
  if (latin(bytes, 0, 4) !== 'RIFF' || latin(bytes, 8, 12) !== 'WEBP' || bytes.length < 30) return undefined;
  const view = viewOf(bytes);
  const read24 = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  const readers: Readonly<Record<string, () => Size>> = {
    'VP8 ': () => ({ width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }),
    VP8L: () => {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    },
    VP8X: () => ({ width: read24(24) + 1, height: read24(27) + 1 }),
  };
  return readers[latin(bytes, 12, 16)]?.();
}

/** SVG 2, 8.2: `viewBox`, or else width and height. */
function svgSize(bytes: Uint8Array): Size | undefined {
  const [root = ''] = /<svg\b[^>]*>/.exec(new TextDecoder().decode(bytes.subarray(0, 20_000))) ?? [];
  if (!root) return undefined;
  const [, , width, height] = (/\bviewBox\s*=\s*["']([^"']+)/.exec(root)?.[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (width && height) return { width, height };
  const side = (name: string) =>
    Number.parseFloat(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)`).exec(root)?.[1] ?? '');
  return { width: side('width'), height: side('height') };
}

/** What is wrong with it, and what to do; undefined for a logo that can be drawn. */
function refuse(size: Size | undefined, bytes: Uint8Array, drawn: boolean): [what: string, remedy: string] | undefined {
  if (!size) return ['The logo is no PNG, JPEG, WebP or SVG file.', 'Save it as PNG or SVG.'];
  const { width, height } = size;
  if (!(width > 0 && height > 0)) return ['The logo does not say how large it is.', 'Save it as PNG.'];
  if (bytes.length > MOST_BYTES)
    return [`The logo has ${Math.ceil(bytes.length / 1000)} kB; it may have 500.`, 'Save it about 600 pixels wide.'];
  if (!drawn && Math.min(width, height) < LEAST_SIDE)
    return [
      `The logo has ${width} × ${height} pixels, which is blurred on paper.`,
      `Take one whose shorter side has at least ${LEAST_SIDE} pixels, or an SVG.`,
    ];
  return undefined;
}

/**
 * @param file what organisation.yaml calls it
 * @param bytes what lies there; undefined for nothing
 * @param where the line that names it
 * @throws DefinitionError if there is no such file, it is no picture of a known kind, too large, or too small to print
 */
export function readLogo(file: string, bytes: Uint8Array | undefined, where: string): Logo {
  if (!bytes)
    throw new DefinitionError(`There is no file ${file}.`, where, 'Put it beside organisation.yaml, or mend its name.');
  const pixels = pngSize(bytes) ?? jpegSize(bytes) ?? webpSize(bytes);
  const size = pixels ?? svgSize(bytes);
  const [what, remedy] = refuse(size, bytes, !pixels) ?? [];
  if (what && remedy) throw new DefinitionError(what, where, remedy);
  return { file, data: toBase64(bytes), ...(size as Size) };
}

/** Without Node's Buffer: the schema is read by pages too. */
const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
