// How large typed text stands in its box, and how much of it the box holds. A box of one line has a field as high as the
// line: there PDFium, pdf.js and poppler all begin at 9 to 10 points and shrink what is longer. A higher box has a field of
// a given size, because left to themselves they choose 4 to 20 points in one form.

export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

/** Points, largest first. */
const SIZES = [10, 9.5, 9] as const;
const SMALLEST = 9;
/** Of a line that shrinks: PDFium goes on from here to 6 and 4 points. */
const SMALLEST_LINE = 8;
/** Line height in font sizes: PDFium sets lines by the ascent and descent of the face (field-font-file.ts). */
const LEADING = 1.16;
/** Room that programs leave between text and box, on both sides together. */
const PADDING = 4;
/** Width of a letter in font sizes: Bulgarian text has 0.46, Finnish and English 0.43, names in capitals 0.55. */
const LETTER = 0.48;
/** What is lost of a line because words are not broken: so many letters, or that part of it. */
const RAGGED = { letters: 4.5, part: 0.11 } as const;
/** What a line holds all the same. */
const LEAST = 0.6;

/** Height of a field of one line: pdf.js and PDFium take 10 points for it, poppler 10.4. */
export const LINE_HEIGHT = 15.6;

const linesOf = (height: number, size: number): number => Math.floor((height - 2) / (size * LEADING));

/** Whether a box has room for two lines of the smallest size. */
export const isHigh = ({ height }: BoxSize): boolean => linesOf(height, SMALLEST) >= 2;

const filled = (line: number): number => Math.max(line - Math.max(RAGGED.letters, RAGGED.part * line), line * LEAST);

/** How many letters of running text a box holds at a size. */
function lettersIn({ width, height }: BoxSize, size: number): number {
  const line = (width - PADDING) / (size * LETTER);
  return Math.floor(isHigh({ width, height }) ? linesOf(height, size) * filled(line) : line);
}

/** The most letters that a box holds in letters of 9 points, or 8 in one line. */
export const mostLetters = (box: BoxSize): number => lettersIn(box, isHigh(box) ? SMALLEST : SMALLEST_LINE);

/** Room that a list keeps for the arrow that opens it. */
const ARROW = 15;

const LIST_SIZES = [...SIZES, 8.5, SMALLEST_LINE] as const;

/** The size at which a choice is seen whole in its line; undefined if there is none. */
export const choiceSize = ({ width }: BoxSize, choice: string): number | undefined =>
  LIST_SIZES.find((size) => choice.length * LETTER * size <= width - PADDING - ARROW);

/** The size at which a higher box holds so many letters. */
export const sizeFor = (box: BoxSize, letters: number): number =>
  SIZES.find((size) => lettersIn(box, size) >= letters) ?? SMALLEST;
