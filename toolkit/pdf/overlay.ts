// Turns the links that Typst placed into form fields: a tagged PDF with placeholders in, a tagged AcroForm out.
// The link's structure element becomes Form and its object reference points at the widget; place, reading order
// and ParentTree entry are already right (ISO 14289-1, 7.18.4).
import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFRef } from 'pdf-lib';
import { DocumentError } from '../errors.ts';
import type { Input } from '../form/inputs.ts';
import { appearances } from './appearance.ts';
import { embedFieldFont, type FieldFontName } from './field-font.ts';
import { findPlaceholders, type Placeholder, taggedAnnotations } from './placeholders.ts';
import { promoteRowHeaders } from './row-headers.ts';
import { circleEntries, defaultAppearance, fieldEntries, radioEntries, type WidgetContext } from './widgets.ts';

const name = PDFName.of;

/**
 * PDFium (Chrome, Edge) draws Cyrillic typed into a field with the embedded face only if its resource name is one
 * that it takes for a symbol font; otherwise it falls back to a narrow system face. Measured with Chromium 156.
 */
const FONT_ALIAS = 'Wingdings';

/** PDF annotation flag Print (ISO 32000-1, table 165). */
const PRINT = 4;
const SIGNATURES_EXIST = 1;

/**
 * Changes the document in place.
 * @param document a PDF/UA-1 file with one link `field:<id>` per input, `field:<id>=<option>` per option of a radio input
 * @throws DocumentError if a link names no input, or an input has no link: never a form with a hole
 */
export async function overlayFields(
  document: PDFDocument,
  inputs: readonly Input[],
  font: FieldFontName,
): Promise<void> {
  const tagged = taggedAnnotations(document);
  const placeholders = findPlaceholders(document, tagged);
  checkComplete(placeholders, inputs);
  await prepareForm(document, font, inputs);
  const widgets = addWidgets(document, placeholders, inputs);
  replaceLinks(document, [...tagged.keys()], widgets);
  promoteRowHeaders(
    document,
    placeholders.map(({ element }) => element),
  );
}

function checkComplete(placeholders: readonly Placeholder[], inputs: readonly Input[]): void {
  const wanted = inputs.flatMap((input) =>
    input.kind === 'radio' ? (input.options ?? []).map((option) => `${input.id}=${option.id}`) : [input.id],
  );
  const found = placeholders.map(({ id, value }) => (value === undefined ? id : `${id}=${value}`));
  const off = [
    ...wanted.filter((id) => !found.includes(id)),
    ...found.filter((id, at) => !wanted.includes(id) || found.indexOf(id) !== at),
  ];
  if (off.length > 0) {
    throw new DocumentError(
      `The sheet and the definition do not ask for the same fields: ${off.join(', ')}.`,
      'toolkit/pdf/typst/fields.typ',
      'Let the Typst face of the field type draw each input of its inputs.ts exactly once.',
    );
  }
}

async function prepareForm(document: PDFDocument, font: FieldFontName, inputs: readonly Input[]): Promise<void> {
  const { acroForm } = document.getForm();
  const fontRef = await embedFieldFont(document, font);
  acroForm.dict.set(name('DR'), document.context.obj({ Font: { [FONT_ALIAS]: fontRef } }));
  acroForm.dict.set(name('DA'), defaultAppearance(FONT_ALIAS, 10));
  acroForm.dict.delete(name('NeedAppearances'));
  if (inputs.some(({ kind }) => kind === 'signature'))
    acroForm.dict.set(name('SigFlags'), document.context.obj(SIGNATURES_EXIST));
}

/** Makes the widgets and fields. @returns the widget that takes each link's place, by the link's tag */
function addWidgets(
  document: PDFDocument,
  placeholders: readonly Placeholder[],
  inputs: readonly Input[],
): Map<string, PDFRef> {
  const { context } = document;
  const at: WidgetContext = { context, appearance: appearances(context), fontAlias: FONT_ALIAS };
  const fields = document.getForm().acroForm.normalizedEntries().Fields;
  const byId = new Map(inputs.map((input) => [input.id, input]));
  const groups = new Map<string, PDFRef>();
  const groupOf = (input: Input): PDFRef => {
    const known = groups.get(input.id);
    if (known) return known;
    const ref = context.register(context.obj({ ...radioEntries(input), Kids: [] } as never));
    groups.set(input.id, ref);
    fields.push(ref);
    return ref;
  };
  return new Map(
    placeholders.map((placeholder) => {
      const input = byId.get(placeholder.id) as Input;
      const widget = startWidget(document, placeholder);
      const ref = context.register(widget);
      const size = sizeOf(placeholder.link);
      if (input.kind === 'radio') {
        const group = groupOf(input);
        merge(document, widget, { ...circleEntries(at, size, input, placeholder.value ?? ''), Parent: group });
        context.lookup(group, PDFDict).lookup(name('Kids'), PDFArray).push(ref);
      } else {
        merge(document, widget, fieldEntries(at, size, { ...input, kind: input.kind }));
        fields.push(ref);
      }
      placeholder.objectReference.set(name('Obj'), ref);
      placeholder.element.set(name('S'), name('Form'));
      return [placeholder.ref.tag, ref] as const;
    }),
  );
}

const startWidget = (document: PDFDocument, { link, page }: Placeholder): PDFDict =>
  document.context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    Rect: link.get(name('Rect')),
    F: PRINT,
    P: page.ref,
    MK: {},
    StructParent: link.get(name('StructParent')),
  } as never) as unknown as PDFDict;

function merge(document: PDFDocument, dict: PDFDict, entries: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(entries)) dict.set(name(key), document.context.obj(value as never));
}

function sizeOf(link: PDFDict): { width: number; height: number } {
  const { width, height } = link.lookup(name('Rect'), PDFArray).asRectangle();
  return { width, height };
}

/** Puts the widgets into /Annots in reading order: some programs tab in that order whatever /Tabs says. */
function replaceLinks(document: PDFDocument, order: readonly string[], widgets: ReadonlyMap<string, PDFRef>): void {
  const rank = new Map(order.map((tag, at) => [tag, at]));
  for (const { node } of document.getPages()) {
    const links = node.Annots()?.asArray() as PDFRef[] | undefined;
    if (!links) continue;
    const sorted = [...links].sort(
      (one, two) => (rank.get(one.tag) ?? order.length) - (rank.get(two.tag) ?? order.length),
    );
    node.set(name('Annots'), document.context.obj(sorted.map((link) => widgets.get(link.tag) ?? link)));
    node.set(name('Tabs'), name('S'));
    for (const link of links) if (widgets.has(link.tag)) document.context.delete(link);
  }
}
