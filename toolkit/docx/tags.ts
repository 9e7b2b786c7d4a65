// How a control is found again: w:tag (ECMA-376-1 §17.5.2.42) is the id of its input, in every language.
// What writes controls and what reads them share this.
import type { Input } from '../fields/field-type.ts';

/** The most that Word keeps of a tag or a title. */
export const LONGEST_NAME = 64;

/** Word has no radio buttons: each option of a `radio` input is a check box with the tag `<input id>=<option id>`. */
export const optionTag = (input: Pick<Input, 'id'>, option: { readonly id: string }): string =>
  `${input.id}=${option.id}`;

/** The input that a tag belongs to. */
export const inputOfTag = (tag: string): string => tag.split('=', 1)[0] ?? tag;

/** What a check box shows; ECMA-376 has none, [MS-DOCX] 2.6.1.5 names the glyphs. */
export const TICKED = '☒';
export const EMPTY_BOX = '☐';

/** A positive number of 31 bits made of `name` (FNV-1a), as `w:id` of a content control must be (ECMA-376-1 §17.5.2.18). */
export function stableId(name: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash & 0x7fffffff || 1;
}
