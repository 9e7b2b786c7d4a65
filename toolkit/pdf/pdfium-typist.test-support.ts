// Types into a form with PDFium, the engine of Chrome and Edge, and saves it: as a person would in the browser.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PDFArray, type PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import type { Input } from '../fields/field-type.ts';

type Call = (...values: number[]) => number;
type Calls =
  | '_malloc' | '_FPDF_LoadMemDocument' | '_FPDF_LoadPage' | '_FPDF_SaveAsCopy' | '_FPDFDOC_InitFormFillEnvironment'
  | '_FORM_OnAfterLoadPage' | '_FORM_OnLButtonDown' | '_FORM_OnLButtonUp' | '_FORM_SetIndexSelected'
  | '_FORM_SelectAllText' | '_FORM_ReplaceSelection' | '_FORM_ForceToKillFocus'; // biome-ignore format: calls by purpose
type Module = Record<Calls, Call> & { readonly HEAPU8: Uint8Array };

/** A module of one function that comes from outside and goes out again: a JavaScript function in wasm's clothes. */
// biome-ignore format: sections of the WebAssembly binary format 1.0
const PASS_THROUGH = new Uint8Array([
  0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
  1, 8, 1, 0x60, 3, 0x7f, 0x7f, 0x7f, 1, 0x7f,
  2, 7, 1, 1, 0x65, 1, 0x66, 0, 0,
  7, 5, 1, 1, 0x66, 0, 0,
]);

let table: WebAssembly.Table | undefined;

async function openPdfium(): Promise<Module> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'));
  const instantiateWasm = (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) => {
    const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), imports);
    table = Object.values(instance.exports).find((one) => one instanceof WebAssembly.Table);
    done(instance);
    return instance.exports;
  };
  const library = await PDFiumLibrary.init({ instantiateWasm } as never);
  return (library as unknown as { module: Module }).module;
}

/** Where a field is: its page, and the middle of its rectangle in points from the lower left. */
interface Spot {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** The places of a form, by input id; circles by `id=option`. */
async function findSpots(bytes: Uint8Array): Promise<Map<string, Spot>> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const text = (dict: PDFDict) =>
    (dict.lookup(PDFName.of('T')) as unknown as { decodeText(): string } | undefined)?.decodeText();
  return new Map(
    document.getPages().flatMap(({ node }, page) =>
      (node.Annots()?.asArray() ?? []).map((ref) => {
        const widget = document.context.lookup(ref) as PDFDict;
        const { x, y, width, height } = widget.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
        const parent = widget.lookup(PDFName.of('Parent')) as PDFDict | undefined;
        const states = (widget.lookup(PDFName.of('AP')) as PDFDict).lookup(PDFName.of('N')) as PDFDict;
        const value =
          parent &&
          states
            .keys()
            .find((key) => key !== PDFName.of('Off'))
            ?.decodeText();
        return [
          parent ? `${text(parent)}=${value}` : (text(widget) ?? ''),
          { page, x: x + width / 2, y: y + height / 2 },
        ] as const;
      }),
    ),
  );
}

/** Fills in a form by mouse and keyboard. @returns the file as PDFium saves it */
export async function typeWithPdfium(
  bytes: Uint8Array,
  inputs: readonly Input[],
  answers: Record<string, string>,
): Promise<Uint8Array> {
  const pdfium = await openPdfium();
  const at = copyIn(pdfium, bytes);
  const document = pdfium._FPDF_LoadMemDocument(at, bytes.length, 0);
  const info = copyIn(pdfium, new Uint8Array(new Uint32Array(64).fill(0).buffer));
  pdfium.HEAPU8[info] = 2;
  const form = pdfium._FPDFDOC_InitFormFillEnvironment(document, info);
  const spots = await findSpots(bytes);
  const pages = new Map<number, number>();
  const openPage = (number: number): number => {
    const page = pages.get(number) ?? pdfium._FPDF_LoadPage(document, number);
    if (!pages.has(number)) pdfium._FORM_OnAfterLoadPage(page, form);
    pages.set(number, page);
    return page;
  };
  for (const [id, answer] of Object.entries(answers)) {
    const input = inputs.find((one) => one.id === id) as Input;
    const spot = spots.get(input.kind === 'radio' ? `${id}=${answer}` : id) as Spot;
    enter(pdfium, form, openPage(spot.page), spot, input, answer);
  }
  pdfium._FORM_ForceToKillFocus(form);
  return save(pdfium, document);
}

function enter(pdfium: Module, form: number, page: number, { x, y }: Spot, input: Input, answer: string): void {
  pdfium._FORM_OnLButtonDown(form, page, 0, x, y);
  pdfium._FORM_OnLButtonUp(form, page, 0, x, y);
  if (input.kind === 'choice' && !/^\d$/.test(answer)) {
    const index = (input.options ?? []).findIndex(({ id }) => id === answer) + 1;
    pdfium._FORM_SetIndexSelected(form, page, index, 1);
  } else if (input.kind !== 'check' && input.kind !== 'radio') {
    const text = copyIn(pdfium, new Uint8Array(Buffer.from(`${answer}\0`, 'utf16le')));
    pdfium._FORM_SelectAllText(form, page);
    pdfium._FORM_ReplaceSelection(form, page, text);
  }
  pdfium._FORM_ForceToKillFocus(form);
}

function copyIn(pdfium: Module, bytes: Uint8Array): number {
  const at = pdfium._malloc(bytes.length);
  pdfium.HEAPU8.set(bytes, at);
  return at;
}

/** FPDF_SaveAsCopy wants a structure { version, pointer to a function that takes blocks }. */
function save(pdfium: Module, document: number): Uint8Array {
  const blocks: Buffer[] = [];
  const take = (_: number, at: number, size: number) => blocks.push(Buffer.from(pdfium.HEAPU8.slice(at, at + size)));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(PASS_THROUGH), { e: { f: take } });
  const functions = table as WebAssembly.Table;
  // The table cannot grow; its last function sleeps while the file is saved.
  const index = functions.length - 1;
  const sleeper = functions.get(index);
  functions.set(index, exports['f']);
  const writer = copyIn(pdfium, new Uint8Array(new Uint32Array([1, index]).buffer));
  const saved = pdfium._FPDF_SaveAsCopy(document, writer, 0);
  functions.set(index, sleeper);
  if (!saved) throw new Error('PDFium did not save');
  return new Uint8Array(Buffer.concat(blocks));
}
