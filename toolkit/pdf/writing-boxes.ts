// Decides for every place of a sheet to write in how large its text stands: the same in all higher boxes of one row.
import { DocumentError } from '../errors.ts';
import type { Input, InputKind } from '../fields/field-type.ts';
import type { PdfFile } from './file.ts';
import type { Placeholder } from './placeholders.ts';
import { listAt, type Reference } from './values.ts';
import { type BoxSize, isHigh, mostLetters, sizeFor } from './writing-size.ts';

/** "30 септември 2026 г.", the longest day that people write. */
const LONGEST_DATE = 20;

interface Box extends BoxSize {
  readonly link: Reference;
  /** Which boxes stand side by side. */
  readonly row: string;
  readonly input: Input;
}

/** A choice is seen in one line, however high its box. */
const KINDS: readonly InputKind[] = ['text', 'long-text', 'date', 'time'];

/**
 * Font sizes by the link that stands in the place; a place that is not in the map is one line, which shrinks to its box.
 * @param where the form, for the error
 * @throws DocumentError naming all inputs that take more letters than their boxes hold, or that say no limit
 */
export function fontSizes(
  file: PdfFile,
  placeholders: readonly Placeholder[],
  inputs: ReadonlyMap<string, Input>,
  where: string,
): ReadonlyMap<Reference, number> {
  const boxes = placeholders.flatMap((placeholder) => readBox(file, placeholder, inputs));
  checkLimits(boxes, where);
  const high = boxes.filter(isHigh);
  const rows = new Map<string, number>();
  for (const box of high) {
    const size = sizeFor(box, box.input.maxLength ?? LONGEST_DATE);
    rows.set(box.row, Math.min(size, rows.get(box.row) ?? size));
  }
  return new Map(high.map(({ link, row }) => [link, rows.get(row) as number]));
}

function readBox(file: PdfFile, { link, page, id }: Placeholder, inputs: ReadonlyMap<string, Input>): Box[] {
  const input = inputs.get(id);
  if (!input || !KINDS.includes(input.kind)) return [];
  const [left = 0, bottom = 0, right = 0, top = 0] = listAt(file.dict(link), '/Rect').map(Number);
  const row = `${page} ${Math.round(bottom)} ${Math.round(top)}`;
  return [{ link, input, row, width: right - left, height: top - bottom }];
}

function checkLimits(boxes: readonly Box[], where: string): void {
  const faults = boxes.flatMap((box) => {
    const { id, kind, maxLength } = box.input;
    const most = mostLetters(box);
    if (maxLength === undefined) return isHigh(box) && kind.endsWith('text') ? [`${id} (none, ${most})`] : [];
    return maxLength > most ? [`${id} (${maxLength}, ${most})`] : [];
  });
  if (faults.length === 0) return;
  throw new DocumentError(
    `These places have a limit (the first number) that is larger than what their boxes hold (the second), or none: ${faults.join(', ')}.`,
    where,
    'Lower the maxLength of the field or the column, or give it a larger box.',
  );
}
