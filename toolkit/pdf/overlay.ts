// Turns the links that Typst placed into form fields: a tagged PDF with placeholders in, a tagged AcroForm out.
// A field takes the place and the number of its link, whose structure element becomes Form: reading order, object
// reference and ParentTree entry are already right (ISO 14289-1, 7.18.4).

import { DocumentError } from '../errors.ts';
import type { Input, InputKind } from '../fields/field-type.ts';
import { formInputs } from '../form/inputs.ts';
import type { LocalizedForm } from '../form/localize.ts';
import type { Colours } from '../programme/organisation.ts';
import { addMarkFont, appearances, colourOperands } from './appearance.ts';
import { embedFieldFont } from './field-font.ts';
import type { PdfFile } from './file.ts';
import { type FieldFontName, fieldFontOf } from './fonts.ts';
import { findPlaceholders, type Placeholder, pagesOf, taggedAnnotations } from './placeholders.ts';
import { promoteRowHeaders } from './row-headers.ts';
import { dict, isReference, listAt, type Reference } from './values.ts';
import { boxOf, merge, narrow, startWidget } from './widget-place.ts';
import { circleEntries, defaultAppearance, fieldEntries, isList, radioEntries, type WidgetContext } from './widgets.ts';
import { fontSizes } from './writing-boxes.ts';
import { LINE_HEIGHT } from './writing-size.ts';

/**
 * PDFium (Chrome, Edge) draws Cyrillic typed into a field with the embedded face only if its resource name is one
 * that it takes for a symbol font; otherwise it falls back to a narrow system face. Measured with Chromium 156.
 */
const FONT_ALIAS = 'Wingdings';

const SIGNATURES_EXIST = 1;

/**
 * Changes the file in place.
 * @param file a PDF/UA-1 file of the form with one link `field:<id>` per input, `field:<id>=<option>` per option of a radio input
 * @throws DocumentError if a link names no input, or an input has no link, or takes more than its box holds
 */
export function overlayFields(file: PdfFile, form: LocalizedForm, colours: Colours): void {
  const inputs = formInputs(form);
  const at: WidgetContext = {
    words: form.words,
    appearance: appearances(file, colours),
    ink: colourOperands(colours.ink),
    fontAlias: FONT_ALIAS,
  };
  const tagged = taggedAnnotations(file);
  const placeholders = findPlaceholders(file, tagged);
  checkComplete(placeholders, inputs);
  const fields = addWidgets(file, placeholders, form, at);
  addForm(file, fields, fieldFontOf(form.languages), inputs, at);
  orderAnnotations(file, [...tagged.keys()]);
  promoteRowHeaders(
    file,
    placeholders.map(({ element }) => element),
  );
}

function checkComplete(placeholders: readonly Placeholder[], inputs: readonly Input[]): void {
  const wanted = inputs.flatMap((input) =>
    input.kind === 'radio' ? (input.options ?? []).map((option) => `${input.id}=${option.id}`) : [input.id],
  );
  const found = placeholders.map(({ id, value }) => (value === undefined ? id : `${id}=${value}`));
  const [asked, drawn] = [new Set(wanted), new Set(found)];
  const off = [
    ...wanted.filter((id) => !drawn.has(id)),
    // An input that is drawn twice is no longer there the second time.
    ...found.filter((id) => !asked.delete(id)),
  ];
  if (off.length > 0) {
    throw new DocumentError(
      `The sheet and the definition do not ask for the same fields: ${off.join(', ')}.`,
      'toolkit/pdf/typst/fields.typ',
      'Let the Typst face of the field type draw each of its inputs exactly once.',
    );
  }
}

function addForm(
  file: PdfFile,
  fields: readonly Reference[],
  font: FieldFontName,
  inputs: readonly Input[],
  at: WidgetContext,
): void {
  const fonts = dict({ [FONT_ALIAS]: embedFieldFont(file, font), ZaDb: addMarkFont(file) });
  const form = dict({ Fields: [...fields], DR: dict({ Font: fonts }), DA: defaultAppearance(at, 10) });
  if (inputs.some(({ kind }) => kind === 'signature')) form.set('/SigFlags', SIGNATURES_EXIST);
  file.edit(file.root).set('/AcroForm', file.add(form));
}

/** Makes each link a widget. @returns the fields in reading order, circles by their group */
function addWidgets(
  file: PdfFile,
  placeholders: readonly Placeholder[],
  form: LocalizedForm,
  at: WidgetContext,
): Reference[] {
  const byId = new Map(formInputs(form).map((input) => [input.id, input]));
  const groups = new Map<string, Reference>();
  const sizes = fontSizes(file, placeholders, byId, form.id);
  return placeholders.flatMap((placeholder) => {
    const { id, value = '', link, element } = placeholder;
    const input = byId.get(id) as Input;
    const widget = startWidget(file, placeholder);
    file.edit(element).set('/S', '/Form');
    if (input.kind !== 'radio') {
      const isName = id === nameOnCertificate(form);
      const fontSize = isName ? 0 : (sizes.get(link) ?? 0);
      if ((fontSize === 0 || isList(input)) && !BOXED.has(input.kind))
        narrow(widget, isName ? NAME_HEIGHT : LINE_HEIGHT);
      merge(widget, fieldEntries(at, boxOf(widget, fontSize), { ...input, kind: input.kind }));
      if (isName) widget.set('/Q', CENTRED);
      return [link];
    }
    const known = groups.get(id);
    const group = known ?? file.add(dict({ ...radioEntries(at, input), Kids: [] }));
    groups.set(id, group);
    merge(widget, { ...circleEntries(at, boxOf(widget, 0), input, value), Parent: group });
    listAt(file.edit(group), '/Kids').push(link);
    return known ? [] : [group];
  });
}

/** Kinds that fill their box. */
const BOXED: ReadonlySet<InputKind> = new Set(['check', 'signature']);

/** Whose name a certificate bears: typed large, in the middle of its line. */
const nameOnCertificate = ({ look, sections }: LocalizedForm): string | undefined =>
  look === 'certificate' ? sections[0]?.fields[0]?.id : undefined;
/** Programs take 18 points for it, and less for a name that is long. */
const NAME_HEIGHT = 28;
/** ISO 32000-1, table 222. */
const CENTRED = 1;

/** Puts the annotations into reading order: some programs tab in that order whatever /Tabs says. */
function orderAnnotations(file: PdfFile, order: readonly Reference[]): void {
  const rank = new Map(order.map((annotation, at) => [annotation, at]));
  const rankOf = (annotation: Reference) => rank.get(annotation) ?? order.length;
  for (const reference of pagesOf(file)) {
    const annotations = listAt(file.dict(reference), '/Annots').filter(isReference);
    if (annotations.length === 0) continue;
    const page = file.edit(reference);
    page.set(
      '/Annots',
      annotations.sort((one, two) => rankOf(one) - rankOf(two)),
    );
    page.set('/Tabs', '/S');
  }
}
