// Reads the pages: annotations with their structure elements, and what content and appearances show.
import { type PDFDict, type PDFDocument, PDFStream } from 'pdf-lib';
import { type ContentFacts, emptyFacts } from './content-facts.ts';
import { scanContent } from './content-scan.ts';
import { formSource, pageSource } from './content-source.ts';
import type { FontUses } from './font-use.ts';
import { asDict, asKey, dictAt, elementsAt, type Maybe, nameAt, numberAt, numbersAt, valueAt } from './objects.ts';
import type { StructureElement, StructureTree } from './structure-tree.ts';

/** An annotation; `element` is the structure element that the ParentTree names for it. */
export interface Annotation {
  readonly key: Maybe<string>;
  readonly dict: PDFDict;
  readonly subtype: Maybe<string>;
  readonly page: number;
  /** Left, bottom, right, top in points. */
  readonly rectangle: Maybe<number[]>;
  readonly structParent: Maybe<number>;
  readonly element: Maybe<StructureElement>;
}

/** A page; `number` counts from 1, `box` is its crop box in points. */
export interface Page {
  readonly number: number;
  readonly key: string;
  readonly dict: PDFDict;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly annotations: readonly Annotation[];
  readonly content: ContentFacts;
}

/**
 * Reads all pages and registers the fonts that they and their appearances reach.
 * @throws when a content stream cannot be decoded.
 */
export function readPages(pdf: PDFDocument, structure: StructureTree, fonts: FontUses): Page[] {
  const scanned = new Set<PDFStream>();
  return pdf.getPages().map((page, index) => {
    const number = index + 1;
    const facts = emptyFacts();
    const annotations = readAnnotations(page.node, number, structure);
    const context = { facts, fonts, structure, page: number };
    scanContent({ ...context, tagged: true }, pageSource(page));
    // Widgets of one kind share their appearance streams.
    for (const appearance of annotations.flatMap(({ dict }) => [...normalAppearances(dict).values()])) {
      if (!scanned.has(appearance)) {
        scanContent({ ...context, tagged: false }, formSource(appearance, 'appearance', undefined));
      }
      scanned.add(appearance);
    }
    return {
      number,
      key: page.ref.tag,
      dict: page.node,
      box: page.getCropBox(),
      annotations,
      content: facts,
    };
  });
}

/** The normal appearances of an annotation (ISO 32000-1, 12.5.5) by state; a single one has the state ''. */
export function normalAppearances(annotation: PDFDict): Map<string, PDFStream> {
  const normal = valueAt(dictAt(annotation, 'AP'), 'N');
  if (normal instanceof PDFStream) return new Map([['', normal]]);
  const states = new Map<string, PDFStream>();
  const dict = asDict(normal);
  for (const [state] of dict?.entries() ?? []) {
    const appearance = dict?.lookup(state);
    if (appearance instanceof PDFStream) states.set(state.decodeText(), appearance);
  }
  return states;
}

function readAnnotations(page: PDFDict, number: number, structure: StructureTree): Annotation[] {
  return elementsAt(page, 'Annots').flatMap((raw) => {
    const dict = asDict(page.context.lookup(raw));
    if (!dict) return [];
    const structParent = numberAt(dict, 'StructParent');
    const parent = structParent === undefined ? undefined : asKey(structure.parentTree.get(structParent));
    return {
      key: asKey(raw),
      dict,
      subtype: nameAt(dict, 'Subtype'),
      page: number,
      rectangle: numbersAt(dict, 'Rect', 4),
      structParent,
      element: parent === undefined ? undefined : structure.byKey.get(parent),
    };
  });
}
