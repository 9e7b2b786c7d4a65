// What a page shows and where: its lines of text and its fields, measured in points from the lower left corner.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** Text as it is drawn, in the order of the file; a blank has no box of its own. */
  readonly runs: readonly (Box & { readonly text: string })[];
  readonly fields: readonly (Box & { readonly name: string })[];
}

/** Widths in millimetres of the strip at each side of a page where no text may stand. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const POINTS = 72 / 25.4;
/** Ink of Source Sans and Source Serif: ascenders, and Å and Й, up to here; descenders down to here, in em. */
const ASCENT = 0.72;
const DESCENT = 0.22;
/** Letters that meet by a hair are no fault: side bearings and kerning come to this, in points. */
const HAIR = 0.8;
/** A printed text may reach into the air at the edge of a field, in points. */
const FIELD_EDGE = 1;

type Drawn = { str: string; transform: number[]; width: number };

function boxOf({ transform, width }: Drawn): Box {
  const [, , skew = 0, scale = 0, left = 0, baseline = 0] = transform;
  const size = Math.hypot(skew, scale);
  return { left, right: left + width, bottom: baseline - size * DESCENT, top: baseline + size * ASCENT };
}

const open = (bytes: Uint8Array) => getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });

/**
 * Opens the file once for every question about its pages.
 * @param wanted numbers of the pages, from 1; without it, all of them
 */
export async function readPages(bytes: Uint8Array, wanted?: readonly number[]): Promise<PrintedPage[]> {
  const task = open(bytes);
  const document = await task.promise;
  const pages: PrintedPage[] = [];
  for (const number of wanted ?? Array.from({ length: document.numPages }, (_, at) => at + 1)) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const drawn = items.filter((item): item is (typeof items)[number] & Drawn => 'str' in item);
    const widgets = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Widget');
    pages.push({
      width,
      height,
      runs: drawn.map((item) => ({ text: item.str, ...boxOf(item) })),
      fields: widgets.map(({ fieldName, rect: [left, bottom, right, top] }) => {
        return { name: fieldName, left, bottom, right, top };
      }),
    });
  }
  await task.destroy();
  return pages;
}

/** How many entries of the file's outline there are to unfold from the first. */
export async function countOutline(bytes: Uint8Array): Promise<number> {
  const task = open(bytes);
  const outline = (await (await task.promise).getOutline()) ?? [];
  await task.destroy();
  type Entry = (typeof outline)[number];
  const count = (entries: readonly Entry[]): number =>
    entries.reduce((sum, { items }) => sum + 1 + count(items as Entry[]), 0);
  return count(outline);
}

/** How far two boxes reach into each other, by the lesser of the two directions; 0 or less if they do not. */
const overlap = (one: Box, two: Box): number =>
  Math.min(
    Math.min(one.right, two.right) - Math.max(one.left, two.left),
    Math.min(one.top, two.top) - Math.max(one.bottom, two.bottom),
  );

const points = (length: number): string => `${length.toFixed(1)} pt`;

function outside(page: PrintedPage, run: Box, margins: Margins): number {
  return Math.max(
    margins.left * POINTS - run.left,
    run.right - (page.width - margins.right * POINTS),
    margins.bottom * POINTS - run.bottom,
    run.top - (page.height - margins.top * POINTS),
  );
}

/**
 * What is wrong with where things stand: text in the margins, text over text, text over a field, a field over a field
 * or beyond the margins. A text that is wider or higher than its place shows up as one of these.
 */
export function layoutFaults(pages: readonly PrintedPage[], margins: Margins): string[] {
  return pages.flatMap((page, at) => {
    const faults: string[] = [];
    const report = (fault: string) => faults.push(`page ${at + 1}: ${fault}`);
    const runs = page.runs.filter(({ text }) => text.trim() !== '');
    for (const [index, run] of runs.entries()) {
      const beyond = outside(page, run, margins);
      if (beyond > HAIR) report(`"${run.text}" stands ${points(beyond)} in the margin`);
      for (const other of runs.slice(index + 1)) {
        const shared = overlap(run, other);
        if (shared > HAIR) report(`"${run.text}" and "${other.text}" overlap by ${points(shared)}`);
      }
      for (const field of page.fields) {
        const shared = overlap(run, field);
        if (shared > FIELD_EDGE) report(`"${run.text}" lies ${points(shared)} over the field ${field.name}`);
      }
    }
    for (const [index, field] of page.fields.entries()) {
      const beyond = outside(page, field, margins);
      if (beyond > HAIR) report(`the field ${field.name} stands ${points(beyond)} in the margin`);
      for (const other of page.fields.slice(index + 1)) {
        const shared = overlap(field, other);
        if (shared > HAIR) report(`the fields ${field.name} and ${other.name} overlap by ${points(shared)}`);
      }
    }
    return faults;
  });
}

/** How much of the room between the margins the page uses, from its head to the lowest text or field; 1 is all of it. */
export function usedShare(page: PrintedPage, margins: Margins): number {
  const bottom = margins.bottom * POINTS;
  const top = page.height - margins.top * POINTS;
  const feet = [...page.runs.filter(({ text }) => text.trim() !== ''), ...page.fields].map((box) => box.bottom);
  // What stands below is the footer. A descender may reach into the margin.
  const lowest = Math.min(top, ...feet.filter((foot) => foot > bottom - 4));
  return (top - lowest) / (top - bottom);
}
