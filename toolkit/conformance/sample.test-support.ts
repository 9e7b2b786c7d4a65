// Sample files for the tests of this room: a small Typst document under PDF/UA-1, and the same with its
// "field:" links turned into widgets. Not the product's overlay: fields borrow the font of the page.
import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { PDFArray, PDFDict, PDFDocument, PDFRef, PDFString } from 'pdf-lib';
import { checkConformance } from './check.ts';
import { asDict, elementsAt, rawAt, textAt } from './objects.ts';
import { assign, elementsOf, findField, formOf, name } from './parts.test-support.ts';

const MODULES = `${import.meta.dirname}/../../node_modules`;
const FONT = `${MODULES}/source-serif/TTF/SourceSerif4-Regular.ttf`;

const SOURCE = `
#set document(title: "Sample", date: datetime(year: 2025, month: 1, day: 15))
#set text(lang: "fi", font: "Source Serif 4", fallback: false)
#set page(width: 120mm, height: 150mm, footer: [Footer])
#let field(spec, width: 40mm) = box(stroke: 1pt, link("field:" + spec, box(width: width, height: 6mm)))
= Agreement
A paragraph with #text(lang: "bg")[български] words and a #link("https://example.org")[link].
- One
- Two
== Fields
#field("Tx:mentor") #field("Tx:mentee")

#field("Btn:agreed", width: 6mm)
#field("Radio:level:low", width: 6mm) #field("Radio:level:high", width: 6mm)
== Table
#table(columns: 2, table.header[Goal][Date], [First], field("Tx:date_1", width: 20mm), [Second], [Later])
#pagebreak()
== Picture
#figure(alt: "A square", rect(width: 1cm, height: 1cm), caption: [Square])
#field("Tx:notes")
`;

/** The sample as Typst exports it, links and all: the model of a print edition. */
export function makePrintSample(): Uint8Array {
  const compiler = NodeCompiler.create({
    workspace: MODULES,
    fontArgs: [{ fontBlobs: [readFileSync(FONT)] }],
  });
  const compiled = compiler.compile({ mainFileContent: SOURCE });
  if (!compiled.result) throw new Error('the sample does not compile');
  return compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: 1736899200 });
}

/** The sample with an AcroForm: four text fields, a check box and a radio group of two buttons. */
export async function makeFormSample(): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(makePrintSample(), { updateMetadata: false });
  const { context, catalog } = pdf;
  const fonts = pdf.getPage(0).node.Resources()?.lookup(name('Font'), PDFDict);
  const form = context.obj({ Fields: [], DR: { Font: { Field: fonts?.get(name('f0')) } } });
  catalog.set(name('AcroForm'), form);
  for (const element of elementsOf(pdf, 'Link')) {
    const ref = rawAt(elementsAt(element, 'K').map(asDict).find(Boolean), 'Obj');
    const annotation = context.lookup(ref, PDFDict);
    const spec = textAt(annotation, 'Contents');
    if (!(ref instanceof PDFRef) || !spec?.startsWith('field:')) continue;
    element.set(name('S'), name('Form'));
    for (const key of ['A', 'Border', 'Contents']) annotation.delete(name(key));
    makeWidget(pdf, annotation, ref, spec);
  }
  return savePdf(pdf);
}

function makeWidget(pdf: PDFDocument, widget: PDFDict, ref: PDFRef, spec: string): void {
  const { context } = pdf;
  const [, kind, id = '', value = 'Yes'] = spec.split(':');
  const state = context.register(context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] }));
  const text = { FT: 'Tx', DA: PDFString.of('/Field 10 Tf 0 g'), AP: { N: state } };
  const button = { FT: 'Btn', AS: 'Off', AP: { N: { [value]: state, Off: state } } };
  assign(widget, context.obj({ Subtype: 'Widget', F: 4 }));
  assign(widget, context.obj(kind === 'Tx' ? text : button));
  if (kind === 'Radio') addToGroup(pdf, widget, ref, id);
  else addField(pdf, widget, ref, id);
}

function addToGroup(pdf: PDFDocument, widget: PDFDict, ref: PDFRef, id: string): void {
  const { context } = pdf;
  const group = findField(pdf, id) ?? context.obj({ FT: 'Btn', Ff: 1 << 15, V: 'Off', Kids: [] });
  if (!findField(pdf, id)) addField(pdf, group, context.register(group), id);
  group.lookup(name('Kids'), PDFArray).push(ref);
  widget.set(name('Parent'), context.getObjectRef(group) ?? ref);
}

function addField(pdf: PDFDocument, field: PDFDict, ref: PDFRef, id: string): void {
  field.set(name('T'), PDFString.of(id));
  field.set(name('TU'), PDFString.of(`Field ${id}`));
  formOf(pdf).lookup(name('Fields'), PDFArray).push(ref);
}

function savePdf(pdf: PDFDocument): Promise<Uint8Array> {
  return pdf.save({ updateFieldAppearances: false, addDefaultPage: false });
}

let formSample: Promise<Uint8Array> | undefined;

/** Plants a defect in the form sample and gives the ids of the rules that it then breaks, sorted, each once. */
export async function rulesBrokenBy(plant: (pdf: PDFDocument) => unknown): Promise<string[]> {
  formSample ??= makeFormSample();
  const pdf = await PDFDocument.load(await formSample, { updateMetadata: false });
  await plant(pdf);
  const findings = await checkConformance(await savePdf(pdf));
  return [...new Set(findings.map(({ rule }) => rule))].sort();
}
