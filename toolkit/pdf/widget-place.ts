// Widgets in the places of the links that they were.
import type { PdfFile } from './file.ts';
import type { Placeholder } from './placeholders.ts';
import { dict, listAt, type PdfDict, type PdfValue } from './values.ts';
import type { WritingBox } from './widgets.ts';

/** PDF annotation flag Print (ISO 32000-1, table 165). */
const PRINT = 4;

/** Empties a link and makes it a widget of the same place. */
export function startWidget(file: PdfFile, { link, page }: Placeholder): PdfDict {
  const widget = file.edit(link);
  const kept = { Rect: widget.get('/Rect') ?? [], StructParent: widget.get('/StructParent') ?? 0 };
  widget.clear();
  merge(widget, { Type: '/Annot', Subtype: '/Widget', F: PRINT, P: page, MK: new Map(), ...kept });
  return widget;
}

export function merge(into: PdfDict, entries: Readonly<Record<string, PdfValue>>): void {
  for (const [key, value] of dict(entries)) into.set(key, value);
}

export function boxOf(widget: PdfDict, fontSize: number): WritingBox {
  const [left = 0, bottom = 0, right = 0, top = 0] = listAt(widget, '/Rect').map(Number);
  return { width: right - left, height: top - bottom, fontSize };
}

/** Makes a field as high as its line, in the middle of its box. */
export function narrow(widget: PdfDict, lineHeight: number): void {
  const [left = 0, bottom = 0, right = 0, top = 0] = listAt(widget, '/Rect').map(Number);
  const from = (bottom + top - lineHeight) / 2;
  widget.set('/Rect', [left, from, right, from + lineHeight]);
}
