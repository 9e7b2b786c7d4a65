// Finds the links `field:<id>` that the templates drew, in reading order, with all that hangs on them.
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFRef,
  PDFString,
} from 'pdf-lib';

const name = PDFName.of;
const PREFIX = 'field:';

/** A link that will become a form field. `value` is set for one of several circles: `field:<id>=<value>`. */
export interface Placeholder {
  readonly id: string;
  readonly value: string | undefined;
  readonly link: PDFDict;
  readonly ref: PDFRef;
  readonly page: PDFPage;
  /** The structure element around the link, and its object reference (ISO 32000-1, 14.7.4.3). */
  readonly element: PDFDict;
  readonly objectReference: PDFDict;
}

interface Tagged {
  readonly element: PDFDict;
  readonly objectReference: PDFDict;
}

/** Every annotation of the structure tree in reading order, by the tag of its reference: `12 0 R`. */
export function taggedAnnotations(document: PDFDocument): Map<string, Tagged> {
  const found = new Map<string, Tagged>();
  const visit = (element: PDFDict): void => {
    for (const child of kids(document.context, element)) {
      if (child.get(name('Type')) === name('OBJR'))
        found.set(String(child.get(name('Obj'))), { element, objectReference: child });
      else visit(child);
    }
  };
  visit(document.catalog.lookup(name('StructTreeRoot'), PDFDict));
  return found;
}

/** The dictionaries among the kids of a structure element (ISO 32000-1, table 323). */
export function kids(context: PDFContext, element: PDFDict): PDFDict[] {
  const value = element.lookup(name('K'));
  const all = value instanceof PDFArray ? value.asArray() : [element.get(name('K'))];
  return all.map((kid) => context.lookup(kid)).filter((kid) => kid instanceof PDFDict);
}

/** The placeholders in reading order. */
export function findPlaceholders(document: PDFDocument, tagged: Map<string, Tagged>): Placeholder[] {
  const pages = new Map<string, { page: PDFPage; ref: PDFRef }>();
  for (const page of document.getPages()) {
    for (const ref of page.node.Annots()?.asArray() ?? []) if (ref instanceof PDFRef) pages.set(ref.tag, { page, ref });
  }
  return [...tagged].flatMap(([tag, where]) => {
    const at = pages.get(tag);
    if (!at) return [];
    const link = document.context.lookup(at.ref, PDFDict);
    const target = addressOf(link);
    if (!target?.startsWith(PREFIX)) return [];
    const [id = '', value] = target.slice(PREFIX.length).split('=');
    return [{ id, value, link, ...at, ...where }];
  });
}

/** The address of a link annotation: the URI of its action (ISO 32000-1, 12.6.4.7). */
function addressOf(link: PDFDict): string | undefined {
  const address = link.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'));
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : undefined;
}
