import { PDFArray, type PDFDocument, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { elementOf, fieldOf, formOf, name } from './parts.test-support.ts';
import { rulesBrokenBy } from './sample.test-support.ts';

describe('rules about fields', () => {
  it('ask for a TU', async () => {
    expect(await rulesBrokenBy((pdf) => fieldOf(pdf, 'mentor').delete(name('TU')))).toEqual(['7.18.1-3']);
  });

  it('ask for a TU of the radio group, not of its buttons', async () => {
    expect(await rulesBrokenBy((pdf) => fieldOf(pdf, 'level').delete(name('TU')))).toEqual(['7.18.1-3']);
  });

  it('accept an alternative text of the element instead of a TU', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      fieldOf(pdf, 'mentor').delete(name('TU'));
      elementOf(pdf, 'Form').set(name('Alt'), PDFString.of('Mentor'));
    });
    expect(broken).toEqual([]);
  });

  it('refuse a widget whose field is missing from the AcroForm', async () => {
    const broken = await rulesBrokenBy((pdf) => formOf(pdf).lookup(name('Fields'), PDFArray).remove(0));
    expect(broken).toEqual(['form.fields']);
  });

  it('refuse widgets without an AcroForm', async () => {
    expect(await rulesBrokenBy(({ catalog }) => catalog.delete(name('AcroForm')))).toEqual(['form.fields']);
  });

  it('refuse a button that does not name its group', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const kids = fieldOf(pdf, 'level').lookup(name('Kids'), PDFArray);
      kids.push(kids.get(0));
      kids.set(0, pdf.context.register(pdf.context.obj({ Subtype: 'Widget' })));
    });
    expect(broken).toEqual(['form.annots', 'form.fields']);
  });

  it('accept a field under a named parent, and ask that it names this parent', async () => {
    const nest = (pdf: PDFDocument) => {
      const fields = formOf(pdf).lookup(name('Fields'), PDFArray);
      const parent = pdf.context.register(pdf.context.obj({ T: PDFString.of('people'), Kids: [fields.get(0)] }));
      fields.set(0, parent);
      return parent;
    };
    expect(await rulesBrokenBy((pdf) => fieldOf(pdf, 'mentor').set(name('Parent'), nest(pdf)))).toEqual([]);
    expect(await rulesBrokenBy(nest)).toEqual(['form.fields']);
  });

  it('refuse a field whose widget is missing from Annots', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const annots = pdf.getPage(1).node.lookup(name('Annots'), PDFArray);
      annots.remove(annots.size() - 1);
    });
    expect(broken).toEqual(['7.18.4-2', 'form.annots', 'struct.object', 'struct.parent-tree']);
  });

  it('refuse two fields of the same name', async () => {
    const broken = await rulesBrokenBy((pdf) => fieldOf(pdf, 'mentor').set(name('T'), PDFString.of('mentee')));
    expect(broken).toEqual(['form.name']);
  });

  it('refuse a field without a name', async () => {
    expect(await rulesBrokenBy((pdf) => fieldOf(pdf, 'mentor').delete(name('T')))).toEqual(['form.name']);
  });

  it('refuse a field without a type', async () => {
    expect(await rulesBrokenBy((pdf) => fieldOf(pdf, 'mentor').delete(name('FT')))).toEqual(['form.type']);
  });

  it('refuse a DA whose font DR lacks', async () => {
    const broken = await rulesBrokenBy((pdf) => fieldOf(pdf, 'mentor').set(name('DA'), PDFString.of('/Helv 10 Tf')));
    expect(broken).toEqual(['form.font']);
  });

  it('refuse a text field without any DA', async () => {
    expect(await rulesBrokenBy((pdf) => fieldOf(pdf, 'mentor').delete(name('DA')))).toEqual(['form.font']);
  });

  it('accept a DA that the form gives to all fields', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      fieldOf(pdf, 'mentor').delete(name('DA'));
      formOf(pdf).set(name('DA'), PDFString.of('/Field 0 Tf'));
    });
    expect(broken).toEqual([]);
  });

  it('refuse a value that no widget can show', async () => {
    expect(await rulesBrokenBy((pdf) => fieldOf(pdf, 'level').set(name('V'), name('middle')))).toEqual(['form.value']);
  });

  it('refuse a value that the widgets do not show', async () => {
    expect(await rulesBrokenBy((pdf) => fieldOf(pdf, 'level').set(name('V'), name('high')))).toEqual(['form.value']);
  });

  it('accept a ticked check box', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      fieldOf(pdf, 'agreed').set(name('V'), name('Yes'));
      fieldOf(pdf, 'agreed').set(name('AS'), name('Yes'));
    });
    expect(broken).toEqual([]);
  });
});
