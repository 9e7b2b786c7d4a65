import { type PDFDocument, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { elementOf, elementsOf, name } from './parts.test-support.ts';
import { rulesBrokenBy } from './sample.test-support.ts';

describe('rules about table cells', () => {
  it('refuse a row that is shorter than the first', async () => {
    expect(await rulesBrokenBy((pdf) => setCell(pdf, 'TH', 0, { Scope: 'Column', ColSpan: 2 }))).toEqual(['7.2-42']);
  });

  it('refuse a row that is longer than the first', async () => {
    expect(await rulesBrokenBy((pdf) => setCell(pdf, 'TD', 0, { ColSpan: 2 }))).toEqual(['7.2-43']);
  });

  it('refuse a cell that spans more rows than there are', async () => {
    expect(await rulesBrokenBy((pdf) => setCell(pdf, 'TD', 3, { RowSpan: 2 }))).toEqual(['7.2-41']);
  });

  it('refuse cells that overlap', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      setCell(pdf, 'TD', 1, { RowSpan: 2 });
      setCell(pdf, 'TD', 2, { ColSpan: 2 });
    });
    expect(broken).toEqual(['7.2-15', '7.2-43']);
  });

  it('refuse cells that neither Scope nor Headers lead to a header', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      for (const type of ['TH', 'TD']) for (const cell of elementsOf(pdf, type)) cell.delete(name('A'));
    });
    expect(broken).toEqual(['7.5-1', 'table.scope']);
  });

  it('refuse a header without Scope even where Headers name it', async () => {
    expect(await rulesBrokenBy((pdf) => elementOf(pdf, 'TH').delete(name('A')))).toEqual(['table.scope']);
  });

  it('refuse Headers that name an unknown id', async () => {
    const broken = await rulesBrokenBy((pdf) => setCell(pdf, 'TD', 0, { Headers: [PDFString.of('nowhere')] }));
    expect(broken).toEqual(['table.headers']);
  });

  it('refuse a cell whose only header is an unknown id', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      for (const cell of elementsOf(pdf, 'TH')) cell.delete(name('A'));
      setCell(pdf, 'TD', 0, { Headers: [PDFString.of('nowhere')] });
    });
    expect(broken).toEqual(['7.5-2', 'table.headers', 'table.scope']);
  });

  it('refuse a table without header cells', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      for (const cell of elementsOf(pdf, 'TH')) cell.set(name('S'), name('TD'));
      for (const cell of elementsOf(pdf, 'TD')) cell.delete(name('A'));
    });
    expect(broken).toEqual(['table.no-head']);
  });
});

function setCell(pdf: PDFDocument, type: string, index: number, attributes: Attributes): void {
  elementsOf(pdf, type)[index]?.set(name('A'), pdf.context.obj([{ O: 'Table', ...attributes }]));
}

interface Attributes {
  [key: string]: string | number | PDFString[];
}
