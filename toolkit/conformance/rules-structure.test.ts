import { PDFArray, PDFDict, type PDFDocument, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { dictAt } from './objects.ts';
import { elementOf, elementsOf, name, refOf } from './parts.test-support.ts';
import { rulesBrokenBy } from './sample.test-support.ts';

describe('rules about structure elements', () => {
  it('ask for an alternative text of every figure', async () => {
    expect(await rulesBrokenBy((pdf) => elementOf(pdf, 'Figure').delete(name('Alt')))).toEqual(['7.3-1']);
  });

  it('ask for an alternative text of every formula', async () => {
    expect(await rulesBrokenBy((pdf) => elementOf(pdf, 'Span').set(name('S'), name('Formula')))).toEqual(['7.7-1']);
  });

  it('refuse a heading that skips a level', async () => {
    expect(await rulesBrokenBy((pdf) => elementOf(pdf, 'H2').set(name('S'), name('H3')))).toEqual(['7.4.2-1']);
  });

  it('refuse a first heading that is not H1', async () => {
    expect(await rulesBrokenBy((pdf) => elementOf(pdf, 'H1').set(name('S'), name('P')))).toEqual(['7.4.2-1']);
  });

  it('refuse H beside numbered headings', async () => {
    expect(await rulesBrokenBy((pdf) => elementOf(pdf, 'H2').set(name('S'), name('H')))).toEqual(['7.4.4-2']);
  });

  it('refuse two H in one element', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      for (const type of ['H1', 'H2']) for (const heading of elementsOf(pdf, type)) heading.set(name('S'), name('H'));
    });
    expect(broken).toEqual(['7.4.4-1']);
  });

  it('refuse a type that nothing maps to a standard type', async () => {
    expect(await rulesBrokenBy((pdf) => elementOf(pdf, 'Span').set(name('S'), name('Shout')))).toEqual(['7.1-5']);
  });

  it('refuse a role map that goes in a circle', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      dictAt(pdf.catalog, 'StructTreeRoot')?.set(name('RoleMap'), pdf.context.obj({ Shout: 'Cry', Cry: 'Shout' }));
    });
    expect(broken).toEqual(['7.1-6']);
  });

  it('refuse a role for a standard type', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      dictAt(pdf.catalog, 'StructTreeRoot')?.set(name('RoleMap'), pdf.context.obj({ P: 'Div' }));
    });
    expect(broken).toEqual(['7.1-7']);
  });

  it('ask for a parent pointer', async () => {
    expect(await rulesBrokenBy((pdf) => elementOf(pdf, 'H1').delete(name('P')))).toEqual(['7.1-12']);
  });

  it('ask that the parent pointer names the parent', async () => {
    const broken = await rulesBrokenBy((pdf) => elementOf(pdf, 'H1').set(name('P'), refOf(pdf, elementOf(pdf, 'L'))));
    expect(broken).toEqual(['struct.parent']);
  });

  it('ask that notes have an ID, and each its own', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      for (const [index, note] of elementsOf(pdf, 'P').entries()) {
        note.set(name('S'), name('Note'));
        if (index > 0) note.set(name('ID'), PDFString.of('note'));
      }
    });
    expect(broken).toEqual(['7.9-1', '7.9-2', 'struct.id-tree']);
  });

  it('refuse a kid that does not exist', async () => {
    const broken = await rulesBrokenBy((pdf) =>
      elementOf(pdf, 'Document').lookup(name('K'), PDFArray).push(pdf.context.nextRef()),
    );
    expect(broken).toEqual(['struct.tree']);
  });

  it('refuse a Link element without its annotation', async () => {
    const broken = await rulesBrokenBy((pdf) => elementOf(pdf, 'Span').set(name('S'), name('Link')));
    expect(broken).toEqual(['struct.link']);
  });
});

describe('rules about the IDTree', () => {
  it('ask that every ID is in it', async () => {
    const broken = await rulesBrokenBy((pdf) => elementOf(pdf, 'H1').set(name('ID'), PDFString.of('title')));
    expect(broken).toEqual(['struct.id-tree']);
  });

  it('ask that it is sorted', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const names = idTreeOf(pdf).lookup(name('Names'), PDFArray);
      const pairs = names.asArray();
      idTreeOf(pdf).set(name('Names'), pdf.context.obj([...pairs.slice(2), ...pairs.slice(0, 2)]));
    });
    expect(broken).toEqual(['struct.id-tree']);
  });
});

function idTreeOf(pdf: PDFDocument): PDFDict {
  return pdf.catalog.lookup(name('StructTreeRoot'), PDFDict).lookup(name('IDTree'), PDFDict);
}
