// Filled-in forms as one file to print: fields become text of the page, tags stay (ISO 14289-1, 7.1), and pages of one
// form share fonts and content, however many people it is for.
import { PDFDict, PDFName, PDFRef } from 'pdf-lib';
import { copyPages, padToEven, replacePages } from '../pack/multiply.ts';
import { into, type Way } from '../pack/way.ts';
import type { FormToFill } from '../pdf/fill-often.ts';
import { flattenCopy } from './flat-copy.ts';
import { type SourceTree, sourceTree } from './source-tree.ts';
import { openTaggedFile, saveTaggedFile } from './tagged-file.ts';

export interface PrintFile {
  /** Adds the form as it is filled in now. */
  readonly add: (form: FormToFill, copies: number) => void;
  /**
   * @param title of the file, in its leading language: that of the first form
   * @throws Error if nothing was added
   */
  readonly save: (title: string) => Promise<{ readonly bytes: Uint8Array; readonly pages: number }>;
}

interface Source {
  readonly tree: SourceTree;
  readonly way: Way;
}

export async function openPrintFile(): Promise<PrintFile> {
  const file = await openTaggedFile();
  const { target, top, kids, parents, ids } = file;
  const { context } = target;
  const sources = new Map<FormToFill, Source>();
  const pages: PDFRef[] = [];
  let first: FormToFill | undefined;

  const openSource = (form: FormToFill): Source => {
    const tree = sourceTree(form.document, `s${sources.size}`, () => parents.push(PDFRef.of(0)) - 1);
    const source = { tree, way: into(form.document.context, context) };
    sources.set(form, source);
    return source;
  };

  const addCopy = (form: FormToFill, { tree, way }: Source) => {
    const originals = form.document.getPages().map(({ ref }) => ref);
    const flat = flattenCopy(way, tree, copyPages(way, originals, tree.structure, [PDFName.of('Annots')]));
    for (const kid of flat.kids) context.lookup(kid, PDFDict).set(PDFName.of('P'), top);
    kids.push(...flat.kids);
    for (const [key, elements] of flat.parents) parents[key] = elements;
    ids.push(...flat.ids);
    pages.push(...padToEven(context, flat.pages));
  };

  return {
    add(form, copies) {
      first ??= form;
      const source = sources.get(form) ?? openSource(form);
      for (let copy = 0; copy < copies; copy += 1) addCopy(form, source);
    },
    async save(title) {
      if (!first) throw new Error('There is nothing to print.');
      replacePages(target, pages);
      return { bytes: await saveTaggedFile(file, first.document, title), pages: pages.length };
    },
  };
}
