// What every part of a document has to know of the whole: its languages, words, page and colours; Word's lengths, faces,
// lines and grounds.
import { BorderStyle, type IBordersOptions, ShadingType, WidthType } from 'docx';
import type { LocalizedForm } from '../form/localize.ts';
import type { Pictures } from '../form/pictures.ts';
import type { Languages } from '../locales.ts';
import type { Colours, Organisation } from '../programme/organisation.ts';

export interface Sheet {
  readonly languages: Languages;
  readonly words: LocalizedForm['words'];
  readonly page: Page;
  /** Of the organisation, in the RRGGBB of Office. */
  readonly colours: Colours;
  /** What the form draws. */
  readonly pictures: Pictures;
  /** Handed out, and often filled in by hand: no grounds, no prompts. */
  readonly certificate: boolean;
}

const WHITE = 'FFFFFF';

export function sheetOf(form: LocalizedForm, { colours }: Pick<Organisation, 'colours'>, pictures: Pictures): Sheet {
  const certificate = form.look === 'certificate';
  const own = Object.fromEntries(
    Object.entries(colours).map(([name, colour]) => [name, colour.slice(1).toUpperCase()]),
  ) as Colours;
  return {
    languages: form.languages,
    words: form.words,
    page: pageOf(form),
    colours: certificate ? { ...own, tint: WHITE, headTint: WHITE } : own,
    pictures,
    certificate,
  };
}

/** Millimetres as twentieths of a point. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
/** Points as the half points in which Word gives sizes of type. */
export const pt = (points: number): number => Math.round(points * 2);

/** Paper and margins, in twentieths of a point: 25 mm at the edge where the sheet is bound, as on the PDF sheets. */
export interface Page {
  readonly landscape: boolean;
  /** Of the upright sheet; Word turns it. */
  readonly width: number;
  readonly height: number;
  /** From the edge of the paper to the running head. */
  readonly head: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** What is left between the margins. */
  readonly textWidth: number;
}

const SIZES = { a4: [mm(210), mm(297)], a3: [mm(297), mm(420)] } as const;

/** The page of a form. Landscape A4 is bound at the top, so that it stands in a portrait binder; a certificate is not bound. */
export function pageOf({ paper, orientation, look }: Pick<LocalizedForm, 'paper' | 'orientation' | 'look'>): Page {
  const [width, height] = SIZES[paper];
  const landscape = orientation === 'landscape';
  if (look === 'certificate') {
    const margin = { top: mm(15), right: mm(28), bottom: mm(19), left: mm(28) };
    const across = landscape ? height : width;
    return { landscape, width, height, head: mm(8), margin, textWidth: across - margin.left - margin.right };
  }
  const boundAtTop = landscape && paper === 'a4';
  const [left, right] = [mm(boundAtTop ? 17 : 25), mm(17)];
  return {
    landscape,
    width,
    height,
    head: mm(boundAtTop ? 17 : 8),
    margin: { top: mm(boundAtTop ? 25 : 15), right, bottom: mm(18), left },
    textWidth: (landscape ? height : width) - left - right,
  };
}

/** Divides a width in proportion to the shares, without a rest. */
export function divide(width: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const edges = shares.map((_, at) =>
    Math.round((width * shares.slice(0, at + 1).reduce((total, share) => total + share, 0)) / sum),
  );
  return edges.map((edge, at) => edge - (edges[at - 1] ?? 0));
}

/** Faces that stand on every computer with Word and have Cyrillic letters; package.ts says what may replace them. */
export const BODY_FONT = 'Calibri';
export const TITLE_FONT = 'Georgia';
/** Word's own face for the glyphs of a check box. */
export const BOX_FONT = 'MS Gothic';
/** The style of what an empty control says; the glossary has it too. */
export const PROMPT_STYLE = 'PlaceholderText';

/** Room between the edge of a cell and its text, at the left and at the right. */
export const CELL_MARGIN = mm(1.2);

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
const MOST_LINES = 2.5;

/**
 * Borders of a box that grows with its text. Empty it is about `lines` lines high, but never so high that a page goes to
 * room that text would take by itself. Its height comes from the room between text and border, of which Word allows 31
 * points (ECMA-376-1 §17.3.4 `w:space`).
 */
export function boxBorders(lines: number, color: string): IBordersOptions {
  const bottom = Math.round(PADDING + (Math.min(lines, MOST_LINES) - 1) * LINE_HEIGHT);
  const side = (space: number) => single(color, 4, space);
  return { top: side(PADDING), bottom: side(bottom), left: side(PADDING), right: side(PADDING) };
}
