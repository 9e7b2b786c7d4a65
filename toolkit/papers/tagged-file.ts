// A tagged file that is put together of pieces: its tags, and what the catalogue of such a file has besides (ISO 32000-1, 14.7;
// ISO 14289-1, 5, 7.1 and 7.2).
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFObjectCopier,
  PDFRawStream,
  type PDFRef,
  PDFStreamWriter,
} from 'pdf-lib';
import { sortNames } from '../pack/name-tree.ts';
import { titledMetadata } from './metadata.ts';

const name = PDFName.of;

/** In a stream: opening one costs pdf-lib more than filling it, and there are ten thousands of elements. */
const OBJECTS = 1000;

export interface TaggedFile {
  readonly target: PDFDocument;
  /** The topmost element. */
  readonly top: PDFRef;
  /** What it holds, in reading order. */
  readonly kids: PDFRef[];
  /** Elements of each page, by its key. */
  readonly parents: PDFRef[];
  readonly ids: (readonly [id: string, element: PDFRef])[];
  /** Printers that can do both sides leave the back empty (ISO 32000-1, 12.2, table 150). */
  readonly oneSided: boolean;
}

export async function openTaggedFile({ oneSided = false } = {}): Promise<TaggedFile> {
  const target = await PDFDocument.create({ updateMetadata: false });
  return { target, top: target.context.nextRef(), kids: [], parents: [], ids: [], oneSided };
}

/**
 * @param from a file of the machine, whose language, settings and metadata the new one takes over
 * @param title of the new file, in that language
 */
export async function saveTaggedFile(file: TaggedFile, from: PDFDocument, title: string): Promise<Uint8Array> {
  const { target, top, kids, parents, ids, oneSided } = file;
  const { context, catalog } = target;
  await target.flush();
  dress(target, from, title);
  if (oneSided) catalog.lookup(name('ViewerPreferences'), PDFDict).set(name('Duplex'), name('Simplex'));
  const names = PDFArray.withContext(context);
  sortNames(names, ids);
  const root = context.register(
    context.obj({
      Type: 'StructTreeRoot',
      K: [top],
      ParentTree: context.register(context.obj({ Nums: parents.flatMap((ref, key) => [PDFNumber.of(key), ref]) })),
      ParentTreeNextKey: parents.length,
      ...(ids.length > 0 ? { IDTree: context.register(context.obj({ Names: names })) } : {}),
      ...roleMapOf(from, context),
    }),
  );
  context.assign(top, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: kids }));
  catalog.set(name('StructTreeRoot'), root);
  return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY, true, OBJECTS).serializeToBuffer();
}

const copyInto = (context: PDFContext, from: PDFDocument, value: PDFDict | PDFArray) =>
  PDFObjectCopier.for(from.context, context).copy(value);

function roleMapOf(from: PDFDocument, context: PDFContext) {
  const map = from.catalog.lookup(name('StructTreeRoot'), PDFDict).lookupMaybe(name('RoleMap'), PDFDict);
  return map ? { RoleMap: copyInto(context, from, map) } : {};
}

function dress({ context, catalog }: PDFDocument, from: PDFDocument, title: string): void {
  for (const key of ['MarkInfo', 'ViewerPreferences'].map(name)) {
    const value = from.catalog.lookupMaybe(key, PDFDict);
    if (value) catalog.set(key, copyInto(context, from, value));
  }
  const language = from.catalog.get(name('Lang'));
  if (language) catalog.set(name('Lang'), language.clone());
  const metadata = from.catalog.lookup(name('Metadata'));
  if (!(metadata instanceof PDFRawStream)) return;
  const text = titledMetadata(new TextDecoder().decode(metadata.getContents()), title);
  const stream = context.stream(new TextEncoder().encode(text), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(name('Metadata'), context.register(stream));
  context.trailerInfo.Info = context.register(context.obj({ Title: PDFHexString.fromText(title) }));
}
