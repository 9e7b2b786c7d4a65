import { PDFArray, PDFDict, PDFNumber } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { fieldOf, name, parentTreeOf } from './parts.test-support.ts';
import { rulesBrokenBy } from './sample.test-support.ts';

describe('rules about the ParentTree', () => {
  it('refuse pages with swapped StructParents', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const [first, second] = [pdf.getPage(0).node, pdf.getPage(1).node];
      const keys = [first, second].map((page) => page.lookup(name('StructParents'), PDFNumber));
      first.set(name('StructParents'), keys[1] ?? PDFNumber.of(0));
      second.set(name('StructParents'), keys[0] ?? PDFNumber.of(0));
    });
    expect(broken).toEqual(['struct.parent-tree']);
  });

  it('refuse an entry that names another element', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const parents = parentTreeOf(pdf).lookup(name('Nums'), PDFArray);
      const page = parents
        .asArray()
        .map((raw) => pdf.context.lookup(raw))
        .find((value) => value instanceof PDFArray);
      if (page instanceof PDFArray) page.set(0, page.get(page.size() - 1));
    });
    expect(broken).toEqual(['struct.parent-tree']);
  });

  it('refuse a missing ParentTree', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      pdf.catalog.lookup(name('StructTreeRoot'), PDFDict).delete(name('ParentTree'));
    });
    expect(broken).toEqual(['7.18.4-1', '7.18.5-1', 'struct.parent-tree']);
  });

  it('refuse a page that shares its key with a widget', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const key = fieldOf(pdf, 'mentor').lookup(name('StructParent'), PDFNumber);
      pdf.addPage([100, 100]).node.set(name('StructParents'), key);
    });
    expect(broken).toEqual(['struct.parent-tree']);
  });

  it('refuse an entry that nothing uses', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const parents = parentTreeOf(pdf).lookup(name('Nums'), PDFArray);
      parents.push(PDFNumber.of(999));
      parents.push(parents.get(1));
      pdf.catalog.lookup(name('StructTreeRoot'), PDFDict).set(name('ParentTreeNextKey'), PDFNumber.of(1000));
    });
    expect(broken).toEqual(['struct.parent-tree']);
  });

  it('refuse a next key that is in use', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      pdf.catalog.lookup(name('StructTreeRoot'), PDFDict).set(name('ParentTreeNextKey'), PDFNumber.of(1));
    });
    expect(broken).toEqual(['struct.parent-tree']);
  });
});
