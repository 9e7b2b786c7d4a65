// What the content of a page shows, as far as the rules ask: the result of content-scan.ts.
import type { PDFDict, PDFStream } from 'pdf-lib';
import { isString, type Operand } from './content-stream.ts';
import { dictAt, type Maybe, numberAt, textAt, valueAt } from './objects.ts';
import type { MarkedContentId } from './structure-tree.ts';

/** A marked-content sequence with the StructParents key of the stream that holds it. */
export interface MarkedContent extends MarkedContentId {
  readonly structParents: Maybe<number>;
}

/** Facts about the content of one page; lists hold one entry per occurrence, in drawing order. */
export interface ContentFacts {
  readonly marked: MarkedContent[];
  /** Painting operators outside tagged content and artifacts. */
  readonly untagged: string[];
  readonly artifactsInTagged: string[];
  readonly taggedInArtifacts: string[];
  /** Operators that do not fit together, for example EMC without BDC. */
  readonly faults: string[];
  /** Values of Lang in property lists. */
  readonly languages: string[];
  /** Text, and entries such as ActualText of Span property lists, whose language nothing determines. */
  readonly undetermined: string[];
  /** Form XObjects and whether they hold marked content with an MCID. */
  readonly drawnForms: { readonly form: PDFStream; readonly marked: boolean }[];
}

/** Facts of content that has not been scanned yet. */
export function emptyFacts(): ContentFacts {
  return {
    marked: [],
    untagged: [],
    artifactsInTagged: [],
    taggedInArtifacts: [],
    faults: [],
    languages: [],
    undetermined: [],
    drawnForms: [],
  };
}

/** The entries of a marked-content property list (ISO 32000-1, 14.6.2) that the rules ask for. */
export interface PropertyList {
  readonly mcid: Maybe<number>;
  readonly language: Maybe<string>;
  /** Which of ActualText, Alt and E are there. */
  readonly texts: readonly string[];
}

const TEXT_ENTRIES = ['ActualText', 'Alt', 'E'];

/** Reads a property list: written in place, or a name under Properties of the resources. */
export function readPropertyList(operand: Operand | undefined, resources: Maybe<PDFDict>): PropertyList {
  if (operand instanceof Map) return readInlineList(operand);
  const dict = typeof operand === 'string' ? dictAt(dictAt(resources, 'Properties'), operand) : undefined;
  return {
    mcid: numberAt(dict, 'MCID'),
    language: textAt(dict, 'Lang'),
    texts: TEXT_ENTRIES.filter((entry) => valueAt(dict, entry) !== undefined),
  };
}

function readInlineList(entries: ReadonlyMap<string, Operand>): PropertyList {
  const mcid = entries.get('MCID');
  const language = entries.get('Lang');
  return {
    mcid: typeof mcid === 'number' ? mcid : undefined,
    language: isString(language) ? language.bytes : undefined,
    texts: TEXT_ENTRIES.filter((entry) => entries.has(entry)),
  };
}
