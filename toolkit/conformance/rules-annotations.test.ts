import { PDFArray, type PDFDict, PDFNumber, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { annotsOf, elementOf, elementsOf, fieldOf, name, refOf } from './parts.test-support.ts';
import { rulesBrokenBy } from './sample.test-support.ts';

describe('rules about annotations', () => {
  it('refuse a widget that is not in a Form element', async () => {
    const broken = await rulesBrokenBy((pdf) => elementOf(pdf, 'Form').set(name('S'), name('Div')));
    expect(broken).toEqual(['7.18.4-1']);
  });

  it('refuse a widget that is not in the structure at all', async () => {
    const broken = await rulesBrokenBy((pdf) => fieldOf(pdf, 'mentor').delete(name('StructParent')));
    expect(broken).toEqual(['7.18.4-1', 'struct.parent-tree']);
  });

  it('refuse a Form element that holds more than its widget', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const [first, second] = elementsOf(pdf, 'Form');
      const [reference] = first!.lookup(name('K'), PDFArray).asArray();
      second!.lookup(name('K'), PDFArray).push(reference!);
    });
    expect(broken).toEqual(['7.18.4-2', 'struct.object']);
  });

  it('refuse a Form element without its widget', async () => {
    const broken = await rulesBrokenBy((pdf) => elementOf(pdf, 'Span').set(name('S'), name('Form')));
    expect(broken).toEqual(['7.18.4-2']);
  });

  it('accept other content in a Form element that has a Role', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const span = elementOf(pdf, 'Span');
      span.set(name('S'), name('Form'));
      span.set(name('A'), pdf.context.obj({ O: 'PrintField', Role: 'tv' }));
    });
    expect(broken).toEqual([]);
  });

  it('refuse a link that is not in a Link element', async () => {
    const broken = await rulesBrokenBy((pdf) => elementOf(pdf, 'Link').set(name('S'), name('Span')));
    expect(broken).toEqual(['7.18.5-1']);
  });

  it('refuse a link without a description', async () => {
    const broken = await rulesBrokenBy((pdf) => annotsOf(pdf, 0)[0]!.delete(name('Contents')));
    expect(broken).toEqual(['7.18.5-2']);
  });

  it('refuse a page with annotations that does not tab by structure', async () => {
    expect(await rulesBrokenBy((pdf) => pdf.getPage(0).node.delete(name('Tabs')))).toEqual(['7.18.3-1']);
    expect(await rulesBrokenBy((pdf) => pdf.getPage(0).node.set(name('Tabs'), name('R')))).toEqual(['7.18.3-1']);
  });

  it('refuse annotations in another order than the structure', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const { node } = pdf.getPage(0);
      node.set(name('Annots'), pdf.context.obj([...node.lookup(name('Annots'), PDFArray).asArray()].reverse()));
    });
    expect(broken).toEqual(['form.order']);
  });

  it('refuse a comment that is neither tagged nor described', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const comment = pdf.context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9] });
      pdf.getPage(0).node.lookup(name('Annots'), PDFArray).push(pdf.context.register(comment));
    });
    expect(broken).toEqual(['7.18.1-1', '7.18.1-2']);
  });

  it('refuse trap networks, and printer marks in the structure', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const [link] = annotsOf(pdf, 0);
      link!.set(name('Subtype'), name('PrinterMark'));
      const trap = pdf.context.obj({ Type: 'Annot', Subtype: 'TrapNet', Contents: PDFString.of('trap') });
      pdf.getPage(0).node.lookup(name('Annots'), PDFArray).push(pdf.context.register(trap));
    });
    expect(broken).toEqual(['7.18.1-1', '7.18.2-1', '7.18.8-1']);
  });
});

describe('rules about object references', () => {
  it('refuse widgets with swapped StructParents', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const [one, other] = [fieldOf(pdf, 'mentor'), fieldOf(pdf, 'mentee')];
      const keys = [one, other].map((field) => field.lookup(name('StructParent'), PDFNumber));
      one.set(name('StructParent'), keys[1]!);
      other.set(name('StructParent'), keys[0]!);
    });
    expect(broken).toEqual(['struct.parent-tree']);
  });

  it('refuse two widgets with the same StructParent', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const key = fieldOf(pdf, 'mentor').lookup(name('StructParent'), PDFNumber);
      fieldOf(pdf, 'mentee').set(name('StructParent'), key);
    });
    expect(broken).toEqual(['struct.parent-tree']);
  });

  it('refuse a reference to an object that does not exist', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const [reference] = elementOf(pdf, 'Form').lookup(name('K'), PDFArray).asArray();
      (reference as PDFDict).set(name('Obj'), pdf.context.nextRef());
    });
    expect(broken).toEqual(['7.18.4-2', 'struct.object', 'struct.parent-tree']);
  });

  it('refuse a reference that names another page than that of the annotation', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const [reference] = elementOf(pdf, 'Form').lookup(name('K'), PDFArray).asArray();
      (reference as PDFDict).set(name('Pg'), refOf(pdf, pdf.getPage(1).node));
    });
    expect(broken).toEqual(['struct.object']);
  });
});
