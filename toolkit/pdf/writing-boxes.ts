// Decides for every place of a sheet to write in how large its text stands: the same in all higher boxes of one row.
import { DocumentError } from '../errors.ts';
import type { Input, InputKind } from '../fields/field-type.ts';
import type { PdfFile } from './file.ts';
import type { Placeholder } from './placeholders.ts';
import { listAt, type Reference } from './values.ts';
import { isDigit, isList, seenOptions } from './widgets.ts';
import { type BoxSize, choiceSize, isHigh, mostLetters, sizeFor } from './writing-size.ts';

/** "30 септември 2026 г.", the longest day that people write. */
const LONGEST_DATE = 20;

interface Box extends BoxSize {
  readonly link: Reference;
  /** Which boxes stand side by side. */
  readonly row: string;
  readonly input: Input;
}

const KINDS: readonly InputKind[] = ['text', 'long-text', 'date', 'time', 'choice'];

/**
 * Font sizes by the link that stands in the place; a place that is not in the map is one line, which shrinks to its box. Left to
 * itself, PDFium shows choices of one list in 6 and in 12 points.
 * @param where the form, for the error
 * @throws DocumentError naming all inputs that take more letters than their boxes hold, that say no limit, or that have a
 *   choice that is not seen whole
 */
export function fontSizes(
  file: PdfFile,
  placeholders: readonly Placeholder[],
  inputs: ReadonlyMap<string, Input>,
  where: string,
): ReadonlyMap<Reference, number> {
  const boxes = placeholders.flatMap((placeholder) => readBox(file, placeholder, inputs));
  const lists = boxes.filter(({ input }) => isList(input));
  const written = boxes.filter(({ input }) => !isList(input));
  checkLimits(written, where);
  checkChoices(lists, where);
  const high = written.filter(isHigh);
  const rows = new Map<string, number>();
  for (const box of high) {
    const size = sizeFor(box, isDigit(box.input) ? 1 : (box.input.maxLength ?? LONGEST_DATE));
    rows.set(box.row, Math.min(size, rows.get(box.row) ?? size));
  }
  return new Map([
    ...high.map(({ link, row }) => [link, rows.get(row) as number] as const),
    ...lists.map((box) => [box.link, Math.min(listSize(box), rows.get(box.row) ?? Infinity)] as const),
  ]);
}

const longestChoice = (box: Box): string =>
  seenOptions(box, box.input).reduce((longest, [, label]) => (label.length > longest.length ? label : longest), '');

const listSize = (box: Box): number => choiceSize(box, longestChoice(box)) as number;

function readBox(file: PdfFile, { link, page, id }: Placeholder, inputs: ReadonlyMap<string, Input>): Box[] {
  const input = inputs.get(id);
  if (!input || !KINDS.includes(input.kind)) return [];
  const [left = 0, bottom = 0, right = 0, top = 0] = listAt(file.dict(link), '/Rect').map(Number);
  const row = `${page} ${Math.round(bottom)} ${Math.round(top)}`;
  return [{ link, input, row, width: right - left, height: top - bottom }];
}

function checkChoices(lists: readonly Box[], where: string): void {
  const faults = lists.filter((box) => choiceSize(box, longestChoice(box)) === undefined);
  if (faults.length === 0) return;
  const named = faults.map((box) => `${box.input.id} (“${longestChoice(box)}”)`).join(', ');
  throw new DocumentError(
    `These lists have a choice that is not seen whole: ${named}.`,
    where,
    'Shorten the choice, or give the field or the column more room.',
  );
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
