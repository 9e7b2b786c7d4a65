// Types into a form with pdf.js and saves it: as a person would in Firefox.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Answers } from '../form/answers.ts';

/** Fills in a form with pdf.js, the engine of Firefox. @returns the file as it saves it */
export async function typeWithPdfJs(bytes: Uint8Array, values: Answers): Promise<Uint8Array> {
  const document = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const fields = (await document.getFieldObjects()) as Record<
    string,
    { id: string; exportValues?: string; type: string }[]
  >;
  for (const [name, value] of Object.entries(values)) {
    for (const { id, type, exportValues } of fields[name] ?? []) {
      const circle = type === 'radiobutton' ? exportValues === value : undefined;
      document.annotationStorage.setValue(id, { value: type === 'checkbox' ? true : (circle ?? value) });
    }
  }
  return new Uint8Array(await document.saveDocument());
}
