// Follows the operators of page content, form XObjects, tiling patterns and appearances and notes the facts:
// marked-content sequences (ISO 32000-1, 14.6), untagged painting, languages, shown codes. Does not enter
// Type 3 glyph procedures and soft masks: Typst and pdf-lib write none.
import { PDFStream } from 'pdf-lib';
import { type ContentFacts, readPropertyList } from './content-facts.ts';
import { type ContentSource, formSource } from './content-source.ts';
import { isString, type Operand, readOperations } from './content-stream.ts';
import { type FontUse, type FontUses, recordText, registerFont, registerFonts } from './font-use.ts';
import { dictAt, keyAt, type Maybe, nameAt, streamAt } from './objects.ts';
import { contentKey, type StructureTree } from './structure-tree.ts';

/** What a scan adds to. `tagged` is false where content itself needs no tags (appearances, patterns). */
export interface ScanContext {
  readonly facts: ContentFacts;
  readonly fonts: FontUses;
  readonly structure: StructureTree;
  readonly page: number;
  readonly tagged: boolean;
}

interface Mark {
  readonly artifact: boolean;
  readonly tagged: boolean;
  readonly language: Maybe<string>;
}

interface TextState {
  readonly font: Maybe<FontUse>;
  readonly invisible: boolean;
}

interface Scan extends ScanContext {
  readonly source: ContentSource;
  /** The open marked-content sequences; the first is the surroundings of the stream and never closes. */
  readonly marks: [Mark, ...Mark[]];
  readonly entered: readonly PDFStream[];
  readonly saved: TextState[];
  text: TextState;
}

/**
 * Adds what a content stream, and everything drawn from it, shows to the facts and fonts of the context.
 * @throws when a stream that is drawn cannot be decoded.
 */
export function scanContent(context: ScanContext, source: ContentSource): void {
  scanWithin(context, source, { artifact: false, tagged: false, language: context.structure.language }, []);
}

function scanWithin(context: ScanContext, source: ContentSource, outer: Mark, entered: readonly PDFStream[]): void {
  const text = { font: undefined, invisible: false };
  const scan: Scan = { ...context, source, marks: [outer], entered, saved: [], text };
  scanResources(scan);
  for (const { operator, operands } of readOperations(source.data)) {
    HANDLERS.get(operator)?.(scan, operands, operator);
  }
  if (scan.marks.length > 1) scan.facts.faults.push('marked content is not closed (EMC is missing)');
}

function scanResources(scan: Scan): void {
  registerFonts(scan.fonts, scan.source.resources);
  const patterns = dictAt(scan.source.resources, 'Pattern');
  for (const [name] of patterns?.entries() ?? []) {
    const pattern = patterns?.lookup(name);
    if (pattern instanceof PDFStream) enterForm({ ...scan, tagged: false }, pattern, name.decodeText());
  }
}

function enterForm(scan: Scan, form: PDFStream, key: string): void {
  if (scan.entered.includes(form)) return;
  scanWithin(scan, formSource(form, key, scan.source.resources), currentMark(scan), [...scan.entered, form]);
}

function currentMark(scan: Scan): Mark {
  return scan.marks.at(-1) ?? scan.marks[0];
}

type Handler = (scan: Scan, operands: readonly Operand[], operator: string) => void;

const paint: Handler = (scan, _, operator) => {
  const { artifact, tagged } = currentMark(scan);
  if (scan.tagged && !artifact && !tagged) scan.facts.untagged.push(operator);
};

const showText: Handler = (scan, operands, operator) => {
  paint(scan, operands, operator);
  const { artifact, language } = currentMark(scan);
  if (!artifact && language === undefined) scan.facts.undetermined.push('text');
  const { font, invisible } = scan.text;
  if (!font) scan.facts.faults.push('text is shown with a font that the resources lack');
  if (font && !invisible) font.visible = true;
  for (const operand of operands.flat()) {
    if (font && isString(operand)) recordText(font, operand.bytes, scan.page);
  }
};

const beginMarked: Handler = (scan, [tag, operand]) => {
  const { facts, source } = scan;
  const outer = currentMark(scan);
  const { mcid, language: ownLanguage, texts } = readPropertyList(operand, source.resources);
  const sequence = mcid === undefined ? undefined : { stream: source.key, mcid, structParents: source.structParents };
  const owner = sequence && scan.structure.contentOwners.get(contentKey(sequence))?.[0];
  const language = ownLanguage ?? owner?.language ?? outer.language;
  if (sequence) facts.marked.push(sequence);
  if (sequence && outer.artifact) facts.taggedInArtifacts.push(`MCID ${mcid}`);
  if (tag === 'Artifact' && outer.tagged) facts.artifactsInTagged.push('artifact');
  if (ownLanguage !== undefined) facts.languages.push(ownLanguage);
  if (tag === 'Span' && language === undefined) facts.undetermined.push(...texts);
  const artifact = outer.artifact || tag === 'Artifact';
  scan.marks.push({ artifact, tagged: outer.tagged || sequence !== undefined, language });
};

const endMarked: Handler = (scan) => {
  if (scan.marks.length > 1) scan.marks.pop();
  else scan.facts.faults.push('EMC closes marked content that was never opened');
};

const drawXObject: Handler = (scan, [name], operator) => {
  const xobjects = dictAt(scan.source.resources, 'XObject');
  const stream = streamAt(xobjects, String(name));
  if (nameAt(stream?.dict, 'Subtype') !== 'Form' || !stream) return paint(scan, [], operator);
  const before = scan.facts.marked.length;
  enterForm(scan, stream, keyAt(xobjects, String(name)) ?? String(name));
  scan.facts.drawnForms.push({ form: stream, marked: scan.facts.marked.length > before });
};

const setFont: Handler = (scan, [name]) => {
  const dict = dictAt(dictAt(scan.source.resources, 'Font'), String(name));
  scan.text = { ...scan.text, font: dict && registerFont(scan.fonts, dict) };
};

const HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['q', (scan) => scan.saved.push(scan.text)],
  ['Q', (scan) => (scan.text = scan.saved.pop() ?? scan.text)],
  ['Tf', setFont],
  ['Tr', (scan, [mode]) => (scan.text = { ...scan.text, invisible: mode === 3 })],
  ['BMC', beginMarked],
  ['BDC', beginMarked],
  ['EMC', endMarked],
  ['Do', drawXObject],
  ...['Tj', 'TJ', "'", '"'].map((operator): [string, Handler] => [operator, showText]),
  ...'f F f* B B* b b* S s sh EI'.split(' ').map((operator): [string, Handler] => [operator, paint]),
]);
