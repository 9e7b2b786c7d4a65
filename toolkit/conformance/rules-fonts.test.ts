import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFStream, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { decodeStream } from './objects.ts';
import { editContent, formOf, name } from './parts.test-support.ts';
import { rulesBrokenBy } from './sample.test-support.ts';

describe('rules about fonts', () => {
  it('refuse a font that is shown but not embedded', async () => {
    const broken = await rulesBrokenBy(async (pdf) => {
      const { ref } = await pdf.embedFont(StandardFonts.Helvetica);
      fontsOf(pdf).set(name('Helvetica'), ref);
      showText(pdf, '/Helvetica', '(Hello)');
    });
    expect(broken).toEqual(['7.21.4.1-1']);
  });

  it('refuse a font of fields that is not embedded', async () => {
    const broken = await rulesBrokenBy(async (pdf) => {
      const { ref } = await pdf.embedFont(StandardFonts.Helvetica);
      formOf(pdf).lookup(name('DR'), PDFDict).lookup(name('Font'), PDFDict).set(name('Field'), ref);
    });
    expect(broken).toEqual(['7.21.4.1-1']);
  });

  it('refuse a font of an appearance that is not embedded', async () => {
    const broken = await rulesBrokenBy(async (pdf) => {
      const { ref } = await pdf.embedFont(StandardFonts.Helvetica);
      const appearance = pdf.context.stream('', {
        Subtype: 'Form',
        BBox: [0, 0, 9, 9],
        Resources: { Font: { Helvetica: ref } },
      });
      const field = pdf.getForm().getTextField('mentor').acroField.dict;
      field.set(name('AP'), pdf.context.obj({ N: pdf.context.register(appearance) }));
    });
    expect(broken).toEqual(['7.21.4.1-1']);
  });

  it('refuse text that shows .notdef', async () => {
    expect(await rulesBrokenBy((pdf) => showText(pdf, '/f0', '<0000>'))).toEqual(['7.21.7-1', '7.21.8-1']);
  });

  it('refuse .notdef also where it is invisible', async () => {
    expect(await rulesBrokenBy((pdf) => showText(pdf, '/f0', '3 Tr <0000>'))).toContain('7.21.8-1');
  });

  it('refuse text that shows a glyph which the program lacks', async () => {
    expect(await rulesBrokenBy((pdf) => showText(pdf, '/f0', '<00010FFF>'))).toEqual(['7.21.4.1-2', '7.21.7-1']);
  });

  it('refuse shown codes without Unicode text', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      editToUnicode(pdf, (cmap) => cmap.replace(/<0001> <\w+>/, ''));
    });
    expect(broken).toEqual(['7.21.7-1']);
  });

  it('refuse codes that stand for U+FEFF', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      editToUnicode(pdf, (cmap) => cmap.replace(/<0001> <\w+>/, '<0001> <FEFF>'));
    });
    expect(broken).toEqual(['7.21.7-2']);
  });

  it('refuse a composite font without ToUnicode', async () => {
    const broken = await rulesBrokenBy((pdf) => fontOf(pdf).delete(name('ToUnicode')));
    expect(broken).toEqual(['7.21.7-1', 'font.to-unicode']);
  });

  it('refuse a composite font that is not encoded by Identity', async () => {
    const broken = await rulesBrokenBy((pdf) => fontOf(pdf).set(name('Encoding'), name('UniGB-UCS2-H')));
    expect(broken).toEqual(['font.encoding']);
  });

  it('refuse TrueType outlines without CIDToGIDMap', async () => {
    expect(await rulesBrokenBy((pdf) => outlinesOf(pdf).delete(name('CIDToGIDMap')))).toEqual(['7.21.3.2-1']);
  });

  it('refuse widths that differ from those of the program', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const widths = outlinesOf(pdf).lookup(name('W'), PDFArray);
      outlinesOf(pdf).set(name('W'), pdf.context.obj([1, 1, 99, ...widths.asArray().slice(6)]));
    });
    expect(broken).toEqual(['7.21.5-1']);
  });

  it('refuse a CIDSet that does not list every glyph', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      descriptorOf(pdf).set(name('CIDSet'), pdf.context.register(pdf.context.stream(new Uint8Array([0x80]))));
    });
    expect(broken).toEqual(['7.21.4.2-2']);
  });

  it('refuse a program of another format than its key promises', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const program = pdf.context.stream('OTTO', { Subtype: 'CIDFontType0C' });
      descriptorOf(pdf).delete(name('FontFile2'));
      descriptorOf(pdf).set(name('FontFile3'), pdf.context.register(program));
    });
    expect(broken).toEqual(['font.program']);
  });
});

describe('rules about simple TrueType fonts', () => {
  it('refuse a symbolic one with an encoding', async () => {
    const broken = await rulesBrokenBy((pdf) => addSimpleFont(pdf, 4, name('WinAnsiEncoding')));
    expect(broken).toEqual(['7.21.6-3']);
  });

  it('refuse one for letters without a Latin encoding', async () => {
    const broken = await rulesBrokenBy((pdf) => addSimpleFont(pdf, 32, name('StandardEncoding')));
    expect(broken).toEqual(['7.21.6-2']);
  });

  it('refuse text that its Differences make .notdef', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const differences = { BaseEncoding: 'WinAnsiEncoding', Differences: [65, '.notdef'] };
      addSimpleFont(pdf, 32, pdf.context.obj(differences));
      showText(pdf, '/Simple', '(A)');
    });
    expect(broken).toEqual(['7.21.8-1']);
  });
});

const fontsOf = (pdf: PDFDocument): PDFDict => pdf.getPage(0).node.Resources()!.lookup(name('Font'), PDFDict);
const fontOf = (pdf: PDFDocument): PDFDict => fontsOf(pdf).lookup(name('f0'), PDFDict);
const outlinesOf = (pdf: PDFDocument): PDFDict =>
  fontOf(pdf).lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
const descriptorOf = (pdf: PDFDocument): PDFDict => outlinesOf(pdf).lookup(name('FontDescriptor'), PDFDict);

function editToUnicode(pdf: PDFDocument, edit: (cmap: string) => string): void {
  const cmap = Buffer.from(decodeStream(fontOf(pdf).lookup(name('ToUnicode'), PDFStream))).toString('latin1');
  fontOf(pdf).set(name('ToUnicode'), pdf.context.register(pdf.context.stream(edit(cmap))));
}

function addSimpleFont(pdf: PDFDocument, flags: number, encoding: PDFObject): void {
  const descriptor = pdf.context.obj({ Type: 'FontDescriptor', Flags: flags });
  descriptor.set(name('FontFile2'), descriptorOf(pdf).get(name('FontFile2'))!);
  const font = pdf.context.obj({ Type: 'Font', Subtype: 'TrueType', Encoding: encoding, FontDescriptor: descriptor });
  fontsOf(pdf).set(name('Simple'), pdf.context.register(font));
}

function showText(pdf: PDFDocument, font: string, text: string): void {
  editContent(pdf, 0, (content) => `${content}\n/Artifact BMC BT ${font} 10 Tf ${text} Tj ET EMC`);
}
