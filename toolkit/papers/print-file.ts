// Filled-in forms as one file to print: fields become text of the page, tags stay (ISO 14289-1, 7.1), and pages of one
// form share fonts and content, however many people it is for.
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
  PDFRef,
  PDFStreamWriter,
} from 'pdf-lib';
import { copyPages, padToEven, replacePages } from '../pack/multiply.ts';
import { sortNames } from '../pack/name-tree.ts';
import type { FormToFill } from '../pdf/fill-often.ts';
import { flattenCopy } from './flat-copy.ts';
import { titledMetadata } from './metadata.ts';
import { type SourceTree, sourceTree } from './source-tree.ts';

export interface PrintFile {
  /** Adds the form as it is filled in now. */
  readonly add: (form: FormToFill, copies: number) => void;
  /**
   * @param title of the file, in its leading language: that of the first form
   * @throws Error if nothing was added
   */
  readonly save: (title: string) => Promise<{ readonly bytes: Uint8Array; readonly pages: number }>;
}

const name = PDFName.of;

/** In a stream: opening one costs pdf-lib more than filling it, and there are ten thousands of elements. */
const OBJECTS = 1000;

interface Source {
  readonly tree: SourceTree;
  readonly copier: PDFObjectCopier;
}

export async function openPrintFile(): Promise<PrintFile> {
  const target = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = target;
  const document = context.nextRef();
  const sources = new Map<FormToFill, Source>();
  const pages: PDFRef[] = [];
  const kids: PDFRef[] = [];
  const parents: PDFRef[] = [];
  const ids: [string, PDFRef][] = [];
  let first: FormToFill | undefined;

  const openSource = (form: FormToFill): Source => {
    const tree = sourceTree(form.document, `s${sources.size}`, () => parents.push(PDFRef.of(0)) - 1);
    const source = { tree, copier: PDFObjectCopier.for(form.document.context, context) };
    sources.set(form, source);
    return source;
  };

  const addCopy = (form: FormToFill, { tree, copier }: Source) => {
    const originals = form.document.getPages().map(({ ref }) => ref);
    const copied = copyPages(form.document.context, originals, tree.structure);
    const flat = flattenCopy(form.document.context, tree, copied);
    const move = (ref: PDFRef) => copier.copy(ref) as unknown as PDFRef;
    const own = flat.pages.map(move);
    for (const ref of flat.kids) {
      const kid = move(ref);
      context.lookup(kid, PDFDict).set(name('P'), document);
      kids.push(kid);
    }
    for (const [key, ref] of flat.parents) parents[key] = move(ref);
    for (const [id, ref] of flat.ids) ids.push([id, move(ref)]);
    pages.push(...padToEven(context, own));
  };

  return {
    add(form, copies) {
      first ??= form;
      const source = sources.get(form) ?? openSource(form);
      for (let copy = 0; copy < copies; copy += 1) addCopy(form, source);
    },
    async save(title) {
      if (!first) throw new Error('There is nothing to print.');
      dress(catalog.context, target, first.document, title);
      const names = PDFArray.withContext(context);
      sortNames(names, ids);
      const root = context.register(
        context.obj({
          Type: 'StructTreeRoot',
          K: [document],
          ParentTree: context.register(context.obj({ Nums: parents.flatMap((ref, key) => [PDFNumber.of(key), ref]) })),
          ParentTreeNextKey: parents.length,
          IDTree: context.register(context.obj({ Names: names })),
          ...roleMapOf(first.document, context),
        }),
      );
      context.assign(document, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: kids }));
      catalog.set(name('StructTreeRoot'), root);
      replacePages(target, pages);
      const writer = PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY, true, OBJECTS);
      return { bytes: await writer.serializeToBuffer(), pages: pages.length };
    },
  };
}

const copyInto = (context: PDFContext, from: PDFDocument, value: PDFDict | PDFArray) =>
  PDFObjectCopier.for(from.context, context).copy(value);

function roleMapOf(from: PDFDocument, context: PDFContext) {
  const map = from.catalog.lookup(name('StructTreeRoot'), PDFDict).lookupMaybe(name('RoleMap'), PDFDict);
  return map ? { RoleMap: copyInto(context, from, map) } : {};
}

/** What the catalogue of a tagged file has besides pages and tags (ISO 14289-1, 5, 7.1 and 7.2). */
function dress(context: PDFContext, target: PDFDocument, from: PDFDocument, title: string): void {
  for (const key of ['MarkInfo', 'ViewerPreferences'].map(name)) {
    const value = from.catalog.lookupMaybe(key, PDFDict);
    if (value) target.catalog.set(key, copyInto(context, from, value));
  }
  const language = from.catalog.get(name('Lang'));
  if (language) target.catalog.set(name('Lang'), language.clone());
  const metadata = from.catalog.lookup(name('Metadata'));
  if (!(metadata instanceof PDFRawStream)) return;
  const text = titledMetadata(new TextDecoder().decode(metadata.getContents()), title);
  const stream = context.stream(new TextEncoder().encode(text), { Type: 'Metadata', Subtype: 'XML' });
  target.catalog.set(name('Metadata'), context.register(stream));
  context.trailerInfo.Info = context.register(context.obj({ Title: PDFHexString.fromText(title) }));
}
