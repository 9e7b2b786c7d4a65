// A copy of a filled-in form whose fields are content of the page (ISO 32000-1, 14.6 to 14.8).
import { PDFArray, type PDFContext, PDFDict, PDFHexString, PDFName, PDFRef, PDFString } from 'pdf-lib';
import { copyStructure } from '../pack/copy-structure.ts';
import { mapArray } from '../pack/structure.ts';
import type { Way } from '../pack/way.ts';
import type { SourceTree } from './source-tree.ts';

const name = PDFName.of;
const CONTENT = name('Contents');

/** A copy, in the document that it is copied into. */
export interface FlatCopy {
  readonly pages: readonly PDFRef[];
  /** Topmost elements, without parent. */
  readonly kids: readonly PDFRef[];
  /** Key in the parent tree and elements of a page. */
  readonly parents: readonly (readonly [key: number, elements: PDFRef])[];
  readonly ids: readonly (readonly [id: string, element: PDFRef])[];
}

/** What is drawn in the place of a field. */
interface Drawn {
  readonly widget: PDFDict;
  readonly appearance: PDFRef;
  readonly element: PDFRef;
}

/** @param pages copied pages by those that they are copies of, with keys of their own */
export function flattenCopy(way: Way, tree: SourceTree, pages: ReadonlyMap<PDFRef, PDFRef>): FlatCopy {
  const { from, to, carry } = way;
  const prefix = tree.nextName();
  const keys = tree.takePages();
  const copies = [...pages.values()];
  const counts = new Map(copies.map((page, at) => [page, tree.parentsOf(keys[at]?.of ?? 0).size()]));
  const drawn = new Map<PDFRef, Drawn[]>(copies.map((page) => [page, []]));
  const pairs = new Map<PDFRef, PDFRef>();
  const ids: [string, PDFRef][] = [];
  let kids: readonly PDFRef[] = [];
  copyStructure(
    way,
    {
      pair: (from, to) => pairs.set(from, to),
      append: (appended) => {
        kids = appended;
      },
      rename: (id) => prefix + id,
      addId: (id, element) => ids.push([id, element]),
    },
    tree.branches,
    pages,
    {
      shows: (annotation) => shownIn(from.lookup(annotation, PDFDict)) !== undefined,
      put(annotation, page, element, tag) {
        const widget = from.lookup(annotation, PDFDict);
        const appearance = shownIn(widget) as Appearance;
        const onPage = drawn.get(page) as Drawn[];
        tag.set(name('S'), name('Span'));
        if (appearance.isMark) tag.set(name('ActualText'), PDFHexString.fromText('✓'));
        onPage.push({ widget, appearance: carry(appearance.ref) as PDFRef, element });
        return to.obj({ Type: 'MCR', Pg: page, MCID: (counts.get(page) ?? 0) + onPage.length - 1 });
      },
    },
  );
  for (const page of copies) drawOn(to, page, drawn.get(page) ?? [], counts.get(page) ?? 0);
  for (const kid of kids) {
    const element = to.lookup(kid, PDFDict);
    if (tree.language && !element.has(name('Lang'))) element.set(name('Lang'), tree.language);
  }
  const parents = copies.map((page, at) => {
    const { of = 0, key = 0 } = keys[at] ?? {};
    const elements = mapArray(to, tree.parentsOf(of), (ref) => pairs.get(ref) ?? ref);
    for (const { element } of drawn.get(page) ?? []) elements.push(element);
    return [key, to.register(elements)] as const;
  });
  return { pages: copies, kids, parents, ids };
}

interface Appearance {
  readonly ref: PDFRef;
  readonly isMark: boolean;
}

/** The appearance of what is filled in; undefined for an empty field and for what is no field. */
function shownIn(widget: PDFDict): Appearance | undefined {
  const normal = widget.lookupMaybe(name('AP'), PDFDict)?.get(name('N'));
  const state = widget.lookup(name('AS'));
  if (state instanceof PDFName) {
    const ref = normal instanceof PDFDict && state !== name('Off') ? normal.get(state) : undefined;
    return ref instanceof PDFRef ? { ref, isMark: true } : undefined;
  }
  const value = widget.lookup(name('V'));
  const text = value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
  return normal instanceof PDFRef && text !== '' ? { ref: normal, isMark: false } : undefined;
}

/** Draws appearances behind what the page shows, each as marked content of its own, in the place of its field. */
function drawOn(context: PDFContext, ref: PDFRef, drawn: readonly Drawn[], firstId: number): void {
  const page = context.lookup(ref, PDFDict);
  if (drawn.length === 0) return;
  const resources = page.lookup(name('Resources'), PDFDict).clone(context);
  const objects = resources.lookupMaybe(name('XObject'), PDFDict)?.clone(context) ?? context.obj({});
  const operators = drawn.map(({ widget, appearance }, at) => {
    const alias = `Answer${at}`;
    objects.set(name(alias), appearance);
    const { x, y } = widget.lookup(name('Rect'), PDFArray).asRectangle();
    return `/Span <</MCID ${firstId + at}>> BDC q 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} cm /${alias} Do Q EMC`;
  });
  resources.set(name('XObject'), objects);
  page.set(name('Resources'), resources);
  // The page's own content may leave its matrix changed.
  const before = page.get(CONTENT);
  const own = before instanceof PDFArray ? before.asArray() : before ? [before] : [];
  const open = context.register(context.stream('q\n'));
  const close = context.register(context.stream(`\nQ\n${operators.join('\n')}\n`));
  page.set(CONTENT, context.obj([open, ...own, close]));
}
