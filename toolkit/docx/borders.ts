// Lines, grounds and widths, as docx wants them told.
import { BorderStyle, type IBordersOptions, ShadingType, WidthType } from 'docx';

/** @param size in eighths of a point; `space` to the text in points */
export const single = (color: string, size: number, space?: number) => ({
  style: BorderStyle.SINGLE,
  size,
  color,
  ...(space === undefined ? {} : { space }),
});

export const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

export const shading = (fill: string) => ({ fill, color: 'auto', type: ShadingType.CLEAR });

/** A width in twentieths of a point. */
export const twentieths = (size: number) => ({ size, type: WidthType.DXA });

const PADDING = 4;
const LINE_HEIGHT = 13;

/**
 * Borders of a box that grows with its text. Empty it is about `lines` lines high, but never more than four: its height
 * comes from the room between text and border, of which Word allows 31 points (ECMA-376-1 §17.3.4 `w:space`).
 */
export function boxBorders(lines: number, color: string): IBordersOptions {
  const bottom = Math.min(31, PADDING + (lines - 1) * LINE_HEIGHT);
  const side = (space: number) => single(color, 4, space);
  return { top: side(PADDING), bottom: side(bottom), left: side(PADDING), right: side(PADDING) };
}
