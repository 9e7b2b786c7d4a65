// Finds the data and resources of content streams (ISO 32000-1, 7.8).
import { type PDFDict, type PDFPage, PDFStream } from 'pdf-lib';
import { decodeStream, dictAt, listAt, type Maybe, numberAt } from './objects.ts';

/** One content stream: decoded data, object number, StructParents and resources. */
export interface ContentSource {
  readonly data: Uint8Array;
  readonly key: string;
  readonly structParents: Maybe<number>;
  readonly resources: Maybe<PDFDict>;
}

/**
 * The content of a page.
 * @throws when a part of it cannot be decoded.
 */
export function pageSource({ node, ref }: PDFPage): ContentSource {
  const streams = listAt(node, 'Contents').map((raw) => node.context.lookup(raw));
  // The parts of Contents are one stream; a token may not go over the joint (ISO 32000-1, 7.8.2).
  const parts = streams.flatMap((stream) =>
    stream instanceof PDFStream ? [decodeStream(stream), Buffer.from('\n')] : [],
  );
  const structParents = numberAt(node, 'StructParents');
  return { data: Buffer.concat(parts), key: ref.tag, structParents, resources: node.Resources() };
}

/**
 * The content of a form XObject, tiling pattern or appearance.
 * @throws when it cannot be decoded.
 */
export function formSource(form: PDFStream, key: string, resources: Maybe<PDFDict>): ContentSource {
  return {
    data: decodeStream(form),
    key,
    structParents: numberAt(form.dict, 'StructParents'),
    // PDF 1.1 let a form XObject use the resources of the page (ISO 32000-1, 7.8.3).
    resources: dictAt(form.dict, 'Resources') ?? resources,
  };
}
