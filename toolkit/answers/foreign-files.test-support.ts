// Files that are no filled-in form: of somebody else, or made to keep a reader busy.
import { strToU8, zlibSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';

/** A file of one page with some objects of its own. */
export const written = (objects: string, root = '<< /Type /Catalog /Pages 2 0 R >>'): Uint8Array =>
  strToU8(
    `%PDF-1.7\n1 0 obj\n${root}\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n` +
      `3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n${objects}\ntrailer\n<< /Root 1 0 R /Size 9 >>\n%%EOF\n`,
    true,
  );

/** An object stream that says nothing, at length. */
export function objectStream(size: number): string {
  const data = Array.from(zlibSync(new Uint8Array(size).fill(32)), (byte) => String.fromCharCode(byte)).join('');
  return `4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${data.length} >>\nstream\n${data}\nendstream\nendobj`;
}

/** Objects that hold nothing. */
export const emptyObjects = (count: number): string =>
  Array.from({ length: count }, (_, at) => `${at + 4} 0 obj null endobj`).join('\n');

/** A page without text. */
export async function scan(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  return document.save();
}

/** A form of somebody else. */
export async function foreignForm(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.getForm().createTextField('surname').addToPage(document.addPage());
  return document.save();
}

/** A file that begins with these bytes. */
export const start = (...bytes: number[]) => Uint8Array.from([...bytes, ...new Array<number>(40).fill(0)]);
