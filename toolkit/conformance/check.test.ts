import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { checkConformance } from './check.ts';
import { name } from './parts.test-support.ts';
import { makeFormSample, makePrintSample, rulesBrokenBy } from './sample.test-support.ts';

describe('checkConformance', () => {
  it('finds nothing in a print edition without a form', async () => {
    expect(await checkConformance(makePrintSample())).toEqual([]);
  });

  it('finds nothing in a fillable edition', async () => {
    expect(await checkConformance(await makeFormSample())).toEqual([]);
  });

  it('reports bytes that are no PDF instead of throwing', async () => {
    const findings = await checkConformance(new TextEncoder().encode('<html></html>'));
    expect(findings.map(({ rule }) => rule)).toEqual(['file.unreadable']);
  });

  it('reports a content stream that cannot be inflated', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const stream = pdf.context.stream('not deflated', { Filter: 'FlateDecode' });
      pdf.getPage(0).node.set(name('Contents'), pdf.context.register(stream));
    });
    expect(broken).toEqual(['file.unreadable']);
  });

  it('reports an encrypted file', async () => {
    const broken = await rulesBrokenBy(({ context }) => {
      context.trailerInfo.Encrypt = context.register(context.obj({ Filter: 'Standard', P: -3904 }));
    });
    expect(broken).toEqual(['file.encrypted']);
  });

  it('says on which page a finding is, counted from 1', async () => {
    const pdf = await PDFDocument.load(makePrintSample(), { updateMetadata: false });
    pdf.getPage(1).node.delete(name('Tabs'));
    const [finding] = await checkConformance(await pdf.save());
    expect(finding).toMatchObject({ rule: '7.18.3-1', page: 2 });
  });
});
