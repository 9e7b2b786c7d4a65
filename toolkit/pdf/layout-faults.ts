// What Typst says of a document that it could not lay out → faults in the words of somebody who writes definitions.
import { DocumentError } from '../errors.ts';
import type { LocalizedText } from '../text/text.ts';

/** A word in the head of a column that is too narrow for it; lengths in millimetres. See typst/table.typ. */
interface NarrowColumn {
  readonly kind: 'column';
  readonly field: string;
  readonly column: string;
  readonly lang: string;
  readonly word: string;
  readonly needed: number;
  readonly room: number;
}

/** A card with more on it than it has room for. See typst/sheet-cards.typ. */
interface FullCard {
  readonly kind: 'card';
  readonly sheet: string;
  readonly title: string;
  readonly needed: number;
  readonly room: number;
}

type NotedFault = NarrowColumn | FullCard;

interface Laid {
  /** What errors call the document. */
  readonly name: string;
  readonly job: Readonly<Record<string, unknown>>;
}

/** What an unlaid document is wrong in, one fault each; a message that nobody knows is a fault of the templates. */
export function explainDiagnostics(diagnostics: readonly unknown[], laid: Laid): DocumentError[] {
  const said = diagnostics.map(messageOf).join('\n');
  const noted = [...said.matchAll(/panicked with: ("(?:[^"\\]|\\.)*")/g)].flatMap(([, text]) =>
    readNoted(text ?? '""'),
  );
  const letters = new Set(
    [...said.matchAll(/the text `(?:\\?")(.+?)(?:\\?")` could not be displayed/g)].map(([, text]) => text ?? ''),
  );
  const faults = [
    ...noted.map((one) => (one.kind === 'card' ? explainCard(one, laid) : explainNarrow(one, laid))),
    ...[...letters].flatMap((letter) => explainLetter(letter, laid)),
  ];
  if (faults.length > 0) return faults;
  return [
    new DocumentError(
      `The templates could not lay it out: ${said}`,
      laid.name,
      'This is a fault of toolkit/pdf/typst or of what it is given, not of the texts: mend it there.',
    ),
  ];
}

const messageOf = (diagnostic: unknown): string =>
  typeof diagnostic === 'object' && diagnostic && 'message' in diagnostic
    ? String(diagnostic.message)
    : String(diagnostic);

function readNoted(literal: string): NotedFault[] {
  try {
    return JSON.parse(JSON.parse(literal) as string) as NotedFault[];
  } catch {
    return [];
  }
}

const millimetres = (length: number): string => `${length.toFixed(1)} mm`;

function explainNarrow({ field, column, lang, word, needed, room }: NarrowColumn, { name, job }: Laid): DocumentError {
  const path = findPath(job['form'], (node) => isRecord(node) && node['id'] === field && 'columns' in node);
  return new DocumentError(
    `"${word}" needs ${millimetres(needed)}, the column ${column} of ${field} has ${millimetres(room)} (${lang}).`,
    name,
    'Give the column a larger share, or a shorter label.',
    path,
  );
}

const explainCard = ({ sheet, title, needed, room }: FullCard, { name }: Laid): DocumentError =>
  new DocumentError(
    `The card "${title}" of ${sheet} needs ${millimetres(needed)} and has ${millimetres(room)}.`,
    name,
    'Say less on the card, or put fewer cards on a page (perPage).',
  );

/** A letter is told for each text that has it. */
function explainLetter(letter: string, { name, job }: Laid): DocumentError[] {
  const codes = [...letter].map((sign) => `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`);
  const texts = findTexts(job, letter);
  const places = texts.length > 0 ? texts : [{ path: [], text: letter }];
  return places.map(
    ({ path, text }) =>
      new DocumentError(
        `The fonts of the sheets do not have "${letter}" (${codes.join(' ')}), in "${text}".`,
        name,
        'Write it with other letters.',
        path[0] === 'form' ? path.slice(1) : undefined,
      ),
  );
}

type Path = readonly PropertyKey[];

/** Texts of the definition that have the letter; what was put together from them is not told again. */
function findTexts(job: Laid['job'], letter: string): { readonly path: Path; readonly text: string }[] {
  const found: { path: Path; text: string }[] = [];
  const walk = (node: unknown, path: Path): void => {
    if (isLocalized(node)) {
      for (const { lang, text } of node) if (text.includes(letter)) found.push({ path: [...path, lang], text });
    } else if (typeof node === 'object' && node)
      for (const [key, inner] of Object.entries(node)) walk(inner, [...path, Array.isArray(node) ? Number(key) : key]);
  };
  walk(job, []);
  return found.filter(
    ({ text, path }, at) => found.findIndex((one) => one.text === text && one.path.at(-1) === path.at(-1)) === at,
  );
}

const isRecord = (node: unknown): node is Record<string, unknown> => typeof node === 'object' && node !== null;

const isLocalized = (node: unknown): node is LocalizedText =>
  Array.isArray(node) && node.length > 0 && node.every((part) => isRecord(part) && 'lang' in part && 'text' in part);

function findPath(node: unknown, fits: (node: unknown) => boolean, path: Path = []): Path | undefined {
  if (fits(node)) return path;
  if (!isRecord(node)) return undefined;
  for (const [key, inner] of Object.entries(node)) {
    const found = findPath(inner, fits, [...path, Array.isArray(node) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}
