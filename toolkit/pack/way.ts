// From where to where objects are copied.
import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFObjectCopier, PDFRef, PDFStream } from 'pdf-lib';

export interface Way {
  readonly from: PDFContext;
  readonly to: PDFContext;
  /** An object, and all that it leads to, as `to` has it: each one once. */
  readonly carry: (object: PDFObject) => PDFObject;
}

/** Copies stand beside their originals and share what does not change. */
export const within = (context: PDFContext): Way => ({ from: context, to: context, carry: (object) => object });

/** Copies stand in another document. Names, numbers and strings belong to none. */
export function into(from: PDFContext, to: PDFContext): Way {
  const copier = PDFObjectCopier.for(from, to);
  const isOwned = (object: PDFObject): boolean =>
    object instanceof PDFDict || object instanceof PDFRef || object instanceof PDFArray || object instanceof PDFStream;
  return { from, to, carry: (object) => (isOwned(object) ? copier.copy(object) : object) };
}
