// Other ways to make a form: every field with its label, set simply, without tags where the way has none.
import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright';

interface Field {
  readonly id: string;
  readonly label: string;
}

/** What peers are made with. */
export interface PeerTools {
  readonly fields: readonly Field[];
  /** A TrueType font that has all letters. */
  readonly font: Buffer;
  /** Gives a package that was installed for this. */
  readonly load: NodeJS.Require;
  readonly page: Page;
}

export interface Peer {
  readonly name: string;
  /** What ours is that it is held against. */
  readonly beside: 'PDF' | 'Word';
  /** @returns bytes of the document */
  readonly make: () => Promise<number>;
}

export const peersFor = (tools: PeerTools): Peer[] => [
  { name: 'pdfkit with form fields, no tags', beside: 'PDF', make: () => drawWithPdfkit(tools) },
  { name: 'Chromium prints, tagged, no fields', beside: 'PDF', make: async () => (await print(tools)).length },
  { name: 'Chromium prints, pdf-lib adds fields', beside: 'PDF', make: () => printAndAdd(tools) },
  { name: 'docxtemplater fills a template', beside: 'Word', make: () => fillTemplate(tools) },
];

/** Points: fields a page, and what is between two. */
const [ON_PAGE, STEP] = [40, 18];

async function drawWithPdfkit({ fields, font, load }: PeerTools): Promise<number> {
  const document = new (load('pdfkit'))({ size: 'A4', margin: 40 });
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise((resolve) => document.on('end', resolve));
  document.registerFont('sans', font).font('sans').fontSize(9).initForm();
  for (const [at, { id, label }] of fields.entries()) {
    if (at > 0 && at % ON_PAGE === 0) document.addPage();
    const y = 40 + (at % ON_PAGE) * STEP;
    document.text(label, 40, y, { width: 280, height: 10, ellipsis: true, lineBreak: false });
    document.formText(id, 330, y, 220, 14, {});
  }
  document.end();
  await ended;
  return Buffer.concat(parts).length;
}

async function print({ fields, font, page }: PeerTools): Promise<Buffer> {
  const escaped = (text: string) => text.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const rows = fields.map(({ label }) => `<p>${escaped(label)} <span></span></p>`).join('');
  const face = `@font-face{font-family:own;src:url(data:font/ttf;base64,${font.toString('base64')})}`;
  const look = 'body{font:9pt own}p{margin:0 0 2mm}span{display:block;height:7mm;border:1px solid}';
  await page.setContent(`<!doctype html><html lang="fi"><title>Form</title><style>${face}${look}</style>${rows}`);
  return page.pdf({ format: 'A4', tagged: true });
}

async function printAndAdd(tools: PeerTools): Promise<number> {
  const document = await PDFDocument.load(await print(tools));
  const [form, pages] = [document.getForm(), document.getPages()];
  for (const [at, { id }] of tools.fields.entries()) {
    const page = pages[Math.min(pages.length - 1, Math.floor(at / ON_PAGE))];
    if (page)
      form.createTextField(id).addToPage(page, { x: 330, y: 800 - (at % ON_PAGE) * STEP, width: 220, height: 14 });
  }
  return (await document.save()).length;
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** The least that Word opens (ECMA-376-1, 11.2), with a tag to replace for every field. */
const templateParts = (fields: readonly Field[]): Record<string, string> => ({
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${fields.map(({ id }) => `<w:p><w:r><w:t>{${id}}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
});

async function fillTemplate({ fields, load }: PeerTools): Promise<number> {
  const [Zip, Template] = [load('pizzip'), load('docxtemplater')];
  const zip = new Zip();
  for (const [path, text] of Object.entries(templateParts(fields))) zip.file(path, text);
  const document = new Template(new Zip(zip.generate({ type: 'nodebuffer' })));
  document.render(Object.fromEntries(fields.map(({ id, label }) => [id, label])));
  return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }).length;
}
