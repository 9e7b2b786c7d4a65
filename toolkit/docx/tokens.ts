// The look of the paper sheets, as Word writes it: colours in RRGGBB, lengths in twentieths of a point.
// Colour never carries a meaning alone.

export const INK = '1B2A33';
export const TEAL = '0F4C5C';
export const RUST = 'B3452C';
export const MUTED = '4D5F68';
/** Prompts of empty controls: 5.1:1 on the tint (WCAG 2.2 SC 1.4.3). */
export const PROMPT = '5B6B71';
export const LINE = '6F838D';
export const HAIR = 'CDD8DC';
export const TINT = 'F2F6F7';
export const HEAD_TINT = 'E3ECEE';

/** Faces that stand on every computer with Word and have Cyrillic letters; fonts.ts says what may replace them. */
export const BODY_FONT = 'Calibri';
export const TITLE_FONT = 'Georgia';
/** Word's own face for the glyphs of a check box. */
export const BOX_FONT = 'MS Gothic';

/** Millimetres as twentieths of a point. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
/** Points as the half points in which Word gives sizes of type. */
export const pt = (points: number): number => Math.round(points * 2);
