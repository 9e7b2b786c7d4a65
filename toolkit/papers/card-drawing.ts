// What stands on a name card, as operators (ISO 32000-1, 8 and 9): a bar, the name as large as it fits, the role in the
// languages of the pair, its code, and who runs the programme. Lengths are points from the lower left corner of the card.
import type { Locale } from '../locales.ts';
import { colourOperands } from '../pdf/appearance.ts';
import { lettersNotShown } from '../pdf/field-letters.ts';
import { MM, sizeIn } from '../pdf/page-heads.ts';
import { type TypedFace, toHex, wrap } from '../pdf/typed-face.ts';
import { type NamedPerson, setOf } from '../plan/papers.ts';
import type { PapersWish } from './wish.ts';
import { WORDS } from './words.ts';

export const CARD = { width: 105 * MM, height: 74.25 * MM } as const;
/** By this name a page knows the picture of the organiser. */
export const PICTURE = 'Organiser';

const EDGE = 9 * MM;
const TOP = CARD.height - EDGE;
const BAR = { width: 30 * MM, first: 8 * MM, height: 1.2 * MM } as const;
/** Millimetres. */
const PICTURE_ROOM = { width: 66, height: 7 } as const;
const GAP = 2 * MM;
const [ROLE, CODE] = [14, 11];
/** Font sizes: from one to the next, and the least for whose sake no word is broken. */
const [STEP, WHOLE] = [0.5, 14];
const NAME = { width: CARD.width - 2 * EDGE, height: 27 * MM, most: 36, least: 7 } as const;
const NOTE = { width: PICTURE_ROOM.width * MM, height: 7 * MM, most: 9, least: 5 } as const;
/** Line height, and where a line stands below its top, in font sizes. */
const [LEADING, ASCENT] = [1.15, 0.9];

/** A piece of text, and its language where it is known. */
interface Written {
  readonly operators: string;
  readonly language?: Locale;
}

interface DrawnCard {
  /** In reading order. */
  readonly written: readonly Written[];
  /** What says nothing that is not written. */
  readonly ornament: string;
}

interface Lines {
  /** With the blanks at which they break: words stay apart in what is copied and read aloud (ISO 32000-1, 14.8.2.5). */
  readonly lines: readonly string[];
  readonly size: number;
  readonly height: number;
}

/** Whether the cards can show every letter of a text. */
export const isShown = (text: string): boolean => lettersNotShown(text).length === 0;

/** @returns a function that draws the card of a person; for a name that it cannot show it draws a line to write on */
export function cardDrawer(face: TypedFace, { look, facts }: PapersWish): (person: NamedPerson) => DrawnCard {
  const picture = look.organiser && sizeIn(look.organiser, PICTURE_ROOM);
  const notes = [facts.programme, picture ? '' : facts.organiser].filter((note) => note !== '' && isShown(note));
  const foot: Written[] = [];
  let above = EDGE + (picture ? picture.height + GAP : 0);
  for (const note of notes.reverse()) {
    const fitted = fitIn(face, note, NOTE);
    above += fitted.height;
    foot.unshift({ operators: show(face, fitted, look.muted, EDGE, above) });
  }
  const ornament = [
    bar(look.primary, BAR.width),
    bar(look.secondary, BAR.first),
    picture ? `q ${numbers(picture.width, 0, 0, picture.height, EDGE, EDGE)} cm /${PICTURE} Do Q` : '',
  ];
  return ({ name, role, pair }) => {
    const top = TOP - BAR.height - 4 * MM;
    const person = isShown(name) ? fitIn(face, name, NAME) : undefined;
    const under = top - (person?.height ?? NAME.height / 2) - GAP;
    const codeWidth = (face.width(pair.code) * CODE) / 1000;
    const written = [
      ...(person ? [{ operators: show(face, person, look.primary, EDGE, top) }] : []),
      ...rolesOf({ role, pair }, face, look.ink, under),
      { operators: show(face, oneLine(pair.code, CODE), look.muted, CARD.width - EDGE - codeWidth, EDGE + CODE) },
      ...foot,
    ];
    return { written, ornament: [...ornament, person ? '' : rule(look.line, under + GAP)].filter(Boolean).join('\n') };
  };
}

/** The role in each language of the pair, one after the other. */
function rolesOf({ role, pair }: Pick<NamedPerson, 'role' | 'pair'>, face: TypedFace, colour: string, top: number) {
  let left = EDGE;
  return setOf(pair).map((language, at): Written => {
    const text = `${at > 0 ? '· ' : ''}${capital(WORDS[role][language], language)}`;
    const operators = show(face, oneLine(text, ROLE), colour, left, top);
    left += (face.width(`${text} `) * ROLE) / 1000;
    return { operators, language };
  });
}

const capital = (word: string, locale: Locale): string => word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);

const oneLine = (text: string, size: number): Lines => ({ lines: [text], size, height: size * LEADING });

/** The text in the largest size in which it fits; a word breaks only where it would become hard to read. */
function fitIn(face: TypedFace, text: string, { width, height, most, least }: typeof NAME | typeof NOTE): Lines {
  for (let size: number = most; ; size -= STEP) {
    const lines = wrap(face, text, (width * 1000) / size);
    const high = lines.length * size * LEADING;
    const whole = lines.slice(0, -1).every((line) => line.endsWith(' '));
    if (size <= least || ((whole || size <= WHOLE) && high <= height)) return { lines, size, height: high };
  }
}

function show(face: TypedFace, { lines, size }: Lines, colour: string, left: number, top: number): string {
  const shown = lines.map((line, at) => `${at ? 'T* ' : ''}<${toHex(face.codes(line))}> Tj`);
  const font = `/${face.alias} ${numbers(size)} Tf ${colourOperands(colour)} rg ${numbers(size * LEADING)} TL`;
  return `BT ${font} ${numbers(left, top - size * ASCENT)} Td ${shown.join(' ')} ET`;
}

const numbers = (...values: readonly number[]): string => values.map((value) => Number(value.toFixed(2))).join(' ');

const bar = (colour: string, width: number): string =>
  `${colourOperands(colour)} rg ${numbers(EDGE, TOP - BAR.height, width, BAR.height)} re f`;

const rule = (colour: string, y: number): string =>
  `0.6 w ${colourOperands(colour)} RG ${numbers(EDGE, y)} m ${numbers(CARD.width - EDGE, y)} l S`;
