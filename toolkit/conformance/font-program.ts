// Reads what the rules ask of an embedded TrueType program: its glyph count and advance widths (OpenType
// tables maxp, head, hhea, hmtx). CFF programs are not read.

/** A TrueType program; `advance` gives the width of a glyph in thousandths of an em. */
export interface TrueTypeProgram {
  readonly glyphCount: number;
  readonly advance: (glyph: number) => number;
}

/** What the first bytes of a font program say it is. */
export function detectFontFormat(program: Uint8Array): 'truetype' | 'opentype-cff' | 'cff' | 'unknown' {
  const tag = Buffer.from(program.subarray(0, 4)).toString('latin1');
  if (tag === '\0\x01\0\0' || tag === 'true') return 'truetype';
  if (tag === 'OTTO') return 'opentype-cff';
  return tag.startsWith('\x01\0') ? 'cff' : 'unknown';
}

/** Reads a TrueType program; `undefined` when one of the four tables is missing. */
export function readTrueType(program: Uint8Array): TrueTypeProgram | undefined {
  const tables = readTables(Buffer.from(program.buffer, program.byteOffset, program.byteLength));
  const [maxp, head, hhea, hmtx] = ['maxp', 'head', 'hhea', 'hmtx'].map((tag) => tables.get(tag));
  if (!maxp || !head || !hhea || !hmtx) return undefined;
  const unitsPerEm = head.readUInt16BE(18);
  const metricCount = hhea.readUInt16BE(34);
  // Glyphs past the last metric share it (OpenType, hmtx).
  const advance = (glyph: number) => (hmtx.readUInt16BE(4 * Math.min(glyph, metricCount - 1)) * 1000) / unitsPerEm;
  return { glyphCount: maxp.readUInt16BE(4), advance };
}

function readTables(program: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  const count = program.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + 16 * index;
    const offset = program.readUInt32BE(record + 8);
    const length = program.readUInt32BE(record + 12);
    tables.set(program.toString('latin1', record, record + 4), program.subarray(offset, offset + length));
  }
  return tables;
}
