// Ids that are the same in every build, so that the same form gives the same bytes.

/** A positive number of 31 bits made of `name` (FNV-1a), as `w:id` of a content control must be (ECMA-376-1 §17.5.2.18). */
export function stableId(name: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash & 0x7fffffff || 1;
}

/** A GUID made of `name`, as a building block must have (ECMA-376-1 §17.12.7). */
export function stableGuid(name: string): string {
  const hex = [0, 1, 2, 3]
    .map((part) => stableId(`${part}|${name}`).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20, 32)}}`;
}
