// What no library here does to a font file: swapping tables, writing a character map and writing names
// (OpenType 1.9, "Table directory", "cmap" format 4, "name" version 0).

const DIRECTORY_START = 12;
const RECORD = 16;

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

function checksum(bytes: Buffer): number {
  const words = padded(bytes);
  let sum = 0;
  for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) >>> 0;
  return sum;
}

/** Writes `searchRange`, `entrySelector` and `rangeShift` for `count` records of `size` bytes. */
const searchFields = (count: number, size: number): [number, number, number] => {
  const power = Math.floor(Math.log2(count));
  return [size * 2 ** power, power, size * count - size * 2 ** power];
};

/** The font with tables replaced, or left out where the map says undefined. */
export function replaceTables(font: Buffer, replaced: ReadonlyMap<string, Buffer | undefined>): Buffer {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => {
    const record = DIRECTORY_START + RECORD * at;
    const tag = font.toString('latin1', record, record + 4);
    const start = font.readUInt32BE(record + 8);
    const own = font.subarray(start, start + font.readUInt32BE(record + 12));
    return { tag, data: replaced.has(tag) ? replaced.get(tag) : own };
  }).flatMap(({ tag, data }) => (data ? [{ tag, data }] : []));

  const directory = Buffer.alloc(DIRECTORY_START + RECORD * tables.length);
  font.copy(directory, 0, 0, 4);
  directory.writeUInt16BE(tables.length, 4);
  for (const [at, value] of searchFields(tables.length, RECORD).entries()) directory.writeUInt16BE(value, 6 + at * 2);
  let offset = directory.length;
  for (const [at, { tag, data }] of tables.entries()) {
    const record = DIRECTORY_START + RECORD * at;
    directory.write(tag, record, 'latin1');
    directory.writeUInt32BE(checksum(data), record + 4);
    directory.writeUInt32BE(offset, record + 8);
    directory.writeUInt32BE(data.length, record + 12);
    offset += padded(data).length;
  }
  return Buffer.concat([directory, ...tables.map(({ data }) => padded(data))]);
}

interface Segment {
  readonly first: number;
  last: number;
  readonly delta: number;
}

/** A character map of the basic plane, platform 3 encoding 1, from code point → glyph id. */
export function writeCmap(glyphs: ReadonlyMap<number, number>): Buffer {
  const segments: Segment[] = [];
  for (const [code, glyph] of [...glyphs].filter(([code]) => code < 0xffff).sort(([one], [two]) => one - two)) {
    const last = segments.at(-1);
    if (last && code === last.last + 1 && glyph - code === last.delta) last.last = code;
    else segments.push({ first: code, last: code, delta: glyph - code });
  }
  segments.push({ first: 0xffff, last: 0xffff, delta: 1 });
  const words = [
    4, 16 + 8 * segments.length, 0, 2 * segments.length, ...searchFields(segments.length, 2),
    ...segments.map(({ last }) => last), 0,
    ...segments.map(({ first }) => first), ...segments.map(({ delta }) => delta), ...segments.map(() => 0),
  ]; // biome-ignore format: the order of the format, a line a part
  const table = Buffer.alloc(words.length * 2);
  for (const [at, word] of words.entries()) table.writeUInt16BE(word & 0xffff, at * 2);
  const head = Buffer.from([0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12]);
  return Buffer.concat([head, table]);
}

/** Family, style, full and PostScript name: the ids that programs ask for. */
const NAME_IDS = [1, 2, 4, 6];

/** A name table in which the font is called `name`, platform 3 encoding 1, English. */
export function writeNames(name: string): Buffer {
  const strings = NAME_IDS.map((id) => Buffer.from(id === 2 ? 'Regular' : name, 'utf16le').swap16());
  let offset = 0;
  const records = NAME_IDS.flatMap((id, at) => {
    const { length } = strings[at] as Buffer;
    offset += length;
    return [3, 1, 0x409, id, length, offset - length];
  });
  const words = [0, NAME_IDS.length, 6 + records.length * 2, ...records];
  const table = Buffer.alloc(words.length * 2);
  for (const [at, word] of words.entries()) table.writeUInt16BE(word, at * 2);
  return Buffer.concat([table, ...strings]);
}
