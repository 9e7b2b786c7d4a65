// A page that is shown as a picture draws what it drew.
import { decodePDFRawStream, PDFDocument, PDFName, type PDFRawStream } from 'pdf-lib';
import { expect, test } from 'vitest';
import { copyAsPicture } from './shown-page.ts';

test('codes of letters stay the bytes that they are, marks go', async () => {
  // Brackets and backslashes apart, as a lean page has them: each byte for itself.
  const codes = Array.from({ length: 256 }, (_, code) => code).filter(
    (code) => !'()\\\r\n'.includes(String.fromCharCode(code)),
  );
  const bytes = (text: string) => Array.from(text, (sign) => sign.charCodeAt(0));
  const drawn = [...bytes('('), ...codes, ...bytes(')Tj')];
  const document = await PDFDocument.create();
  const page = document.addPage();
  const content = Uint8Array.from([...bytes('/P <</MCID 0>> BDC '), ...drawn, ...bytes(' EMC')]);
  page.node.set(PDFName.of('Contents'), document.context.flateStream(content));
  const into = await PDFDocument.create();
  const picture = into.context.lookup(copyAsPicture(page, into)) as PDFRawStream;
  expect([...decodePDFRawStream(picture).decode()]).toEqual([32, ...drawn, 32]);
});
