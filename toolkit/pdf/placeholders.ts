// Finds the links `field:<id>` that the templates drew, in reading order, with all that hangs on them.
import type { PdfFile } from './file.ts';
import { dictAt, isReference, listAt, type PdfDict, type Reference } from './values.ts';

const PREFIX = 'field:';

/** A link that will become a form field. `value` is set for one of several circles: `field:<id>=<value>`. */
export interface Placeholder {
  readonly id: string;
  readonly value: string | undefined;
  /** The link annotation. */
  readonly link: Reference;
  readonly page: Reference;
  /** The structure element around the link. */
  readonly element: Reference;
}

/** The pages in their order. */
export function pagesOf(file: PdfFile): Reference[] {
  const visit = (node: Reference): Reference[] => {
    const kids = listAt(file.dict(node), '/Kids').filter(isReference);
    return kids.length > 0 ? kids.flatMap(visit) : [node];
  };
  return visit(file.dict(file.root)?.get('/Pages') as Reference);
}

/** The structure element around every annotation of the structure tree, in reading order, by the annotation. */
export function taggedAnnotations(file: PdfFile): Map<Reference, Reference> {
  const found = new Map<Reference, Reference>();
  const visit = (element: Reference): void => {
    for (const kid of kidsOf(file, element)) {
      const annotation = annotationOf(kid);
      if (annotation) found.set(annotation, element);
      else if (isReference(kid)) visit(kid);
    }
  };
  visit(file.dict(file.root)?.get('/StructTreeRoot') as Reference);
  return found;
}

type Kid = Reference | PdfDict;

/** The kids of a structure element but for numbers of marked content (ISO 32000-1, table 323). */
export const kidsOf = (file: PdfFile, element: Reference): Kid[] =>
  listAt(file.dict(element), '/K').filter((kid): kid is Kid => isReference(kid) || kid instanceof Map);

/** What an object reference refers to (14.7.4.3). */
export const annotationOf = (kid: Kid): Reference | undefined =>
  kid instanceof Map && kid.get('/Type') === '/OBJR' ? (kid.get('/Obj') as Reference) : undefined;

/** The placeholders in reading order. */
export function findPlaceholders(file: PdfFile, tagged: ReadonlyMap<Reference, Reference>): Placeholder[] {
  const pages = new Map(
    pagesOf(file).flatMap((page) =>
      listAt(file.dict(page), '/Annots')
        .filter(isReference)
        .map((link) => [link, page]),
    ),
  );
  return [...tagged].flatMap(([link, element]) => {
    const page = pages.get(link);
    const target = addressOf(file.dict(link));
    if (!page || !target?.startsWith(PREFIX)) return [];
    const [id = '', value] = target.slice(PREFIX.length).split('=');
    return [{ id, value, link, page, element }];
  });
}

/** The address of a link annotation: the URI of its action (12.6.4.7), which Typst writes in plain brackets. */
function addressOf(link: PdfDict | undefined): string | undefined {
  const address = link && dictAt(link, '/A')?.get('/URI');
  return typeof address === 'string' ? address.slice(1, -1) : undefined;
}
