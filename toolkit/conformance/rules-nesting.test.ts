import { PDFArray, type PDFDict, type PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { elementOf, elementsOf, name, refOf } from './parts.test-support.ts';
import { rulesBrokenBy } from './sample.test-support.ts';

describe('rules about nesting', () => {
  it('refuse a list item outside a list', async () => {
    expect(await rulesBrokenBy((pdf) => elementOf(pdf, 'L').set(name('S'), name('Div')))).toEqual(['7.2-17']);
  });

  it('refuse a list with other kids than items', async () => {
    expect(await rulesBrokenBy((pdf) => elementOf(pdf, 'LI').set(name('S'), name('P')))).toEqual(['7.2-18', '7.2-19']);
  });

  it('refuse an item with other kids than label and body', async () => {
    expect(await rulesBrokenBy((pdf) => elementOf(pdf, 'Lbl').set(name('S'), name('P')))).toEqual(['7.2-20']);
  });

  it('refuse a table row outside a table', async () => {
    const broken = await rulesBrokenBy((pdf) => elementOf(pdf, 'TBody').set(name('S'), name('Div')));
    expect(broken).toEqual(['7.2-14', '7.2-3', '7.2-4']);
  });

  it('refuse a second table head', async () => {
    const broken = await rulesBrokenBy((pdf) => elementOf(pdf, 'TBody').set(name('S'), name('THead')));
    expect(broken).toEqual(['7.2-11', '7.2-14']);
  });

  it('refuse table parts outside a table', async () => {
    expect(await rulesBrokenBy((pdf) => elementOf(pdf, 'Table').set(name('S'), name('Div')))).toEqual([
      '7.2-5',
      '7.2-6',
    ]);
    expect(await rulesBrokenBy((pdf) => elementOf(pdf, 'Span').set(name('S'), name('TFoot')))).toEqual(['7.2-7']);
  });

  it('refuse header cells outside a row, and a head with other kids than rows', async () => {
    const broken = await rulesBrokenBy((pdf) => elementOf(pdf, 'TR').set(name('S'), name('Div')));
    expect(broken).toEqual(['7.2-36', '7.2-8', 'table.no-head']);
  });

  it('refuse data cells outside a row, and a body with other kids than rows', async () => {
    const broken = await rulesBrokenBy((pdf) => elementsOf(pdf, 'TR')[1]!.set(name('S'), name('Div')));
    expect(broken).toEqual(['7.2-37', '7.2-9']);
  });

  it('refuse a row with other kids than cells', async () => {
    expect(await rulesBrokenBy((pdf) => elementOf(pdf, 'TD').set(name('S'), name('P')))).toEqual(['7.2-10']);
  });

  it('refuse a second table foot, and a foot without a body', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      for (const type of ['THead', 'TBody']) elementOf(pdf, type).set(name('S'), name('TFoot'));
    });
    expect(broken).toEqual(['7.2-12', '7.2-13']);
  });

  it('refuse a table foot with other kids than rows', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      insertKid(pdf, elementOf(pdf, 'Table'), 'TFoot', 2);
      insertKid(pdf, elementOf(pdf, 'TFoot'), 'P', 0);
    });
    expect(broken).toEqual(['7.2-38']);
  });

  it('accept a caption at either end of a table', async () => {
    expect(await rulesBrokenBy((pdf) => insertKid(pdf, elementOf(pdf, 'Table'), 'Caption', 0))).toEqual([]);
    expect(await rulesBrokenBy((pdf) => insertKid(pdf, elementOf(pdf, 'Table'), 'Caption', 2))).toEqual([]);
  });

  it('refuse a caption in the middle of a table', async () => {
    expect(await rulesBrokenBy((pdf) => insertKid(pdf, elementOf(pdf, 'Table'), 'Caption', 1))).toEqual(['7.2-16']);
  });

  it('refuse two captions of a table', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      for (const index of [0, 3]) insertKid(pdf, elementOf(pdf, 'Table'), 'Caption', index);
    });
    expect(broken).toEqual(['7.2-39']);
  });

  it('refuse a caption at the end of a list', async () => {
    expect(await rulesBrokenBy((pdf) => insertKid(pdf, elementOf(pdf, 'L'), 'Caption', 2))).toEqual(['7.2-40']);
  });

  it('refuse entries outside a table of contents', async () => {
    expect(await rulesBrokenBy((pdf) => elementOf(pdf, 'P').set(name('S'), name('TOCI')))).toEqual(['7.2-26']);
  });

  it('refuse a table of contents with other kids than entries', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      elementOf(pdf, 'P').set(name('S'), name('TOC'));
      elementOf(pdf, 'TOC').set(name('K'), pdf.context.obj([]));
      insertKid(pdf, elementOf(pdf, 'TOC'), 'P', 0);
      insertKid(pdf, elementOf(pdf, 'TOC'), 'Caption', 1);
    });
    expect(broken).toEqual(expect.arrayContaining(['7.2-27', '7.2-28']));
  });
});

function insertKid(pdf: PDFDocument, parent: PDFDict, type: string, index: number): void {
  const kid = pdf.context.obj({ Type: 'StructElem', S: type, P: refOf(pdf, parent), K: [] });
  parent.lookup(name('K'), PDFArray).insert(index, pdf.context.register(kid));
}
