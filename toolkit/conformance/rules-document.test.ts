import { PDFDict, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { checkConformance } from './check.ts';
import { name } from './parts.test-support.ts';
import { makePrintSample, rulesBrokenBy } from './sample.test-support.ts';

describe('rules about the document', () => {
  it('ask for a header of PDF 1.0 to 1.7', async () => {
    const bytes = makePrintSample();
    bytes.set(new TextEncoder().encode('%PDF-2.0'));
    expect((await checkConformance(bytes)).map(({ rule }) => rule)).toEqual(['6.1-1']);
  });

  it('ask for MarkInfo/Marked', async () => {
    expect(await rulesBrokenBy(({ catalog }) => catalog.delete(name('MarkInfo')))).toEqual(['6.2-1']);
  });

  it('forbid Suspects', async () => {
    const broken = await rulesBrokenBy(({ catalog, context }) => {
      catalog.set(name('MarkInfo'), context.obj({ Marked: true, Suspects: true }));
    });
    expect(broken).toEqual(['7.1-4']);
  });

  it('ask for DisplayDocTitle true', async () => {
    const broken = await rulesBrokenBy(({ catalog, context }) => {
      catalog.set(name('ViewerPreferences'), context.obj({ DisplayDocTitle: false }));
    });
    expect(broken).toEqual(['7.1-10']);
  });

  it('ask for a structure tree', async () => {
    const broken = await rulesBrokenBy(({ catalog }) => catalog.delete(name('StructTreeRoot')));
    expect(broken).toContain('7.1-11');
  });

  it('ask for the language of the document', async () => {
    const broken = await rulesBrokenBy(({ catalog }) => catalog.delete(name('Lang')));
    expect(broken).toEqual(['7.2-2', '7.2-22', '7.2-24', '7.2-25', '7.2-30', '7.2-33', '7.2-34', 'document.language']);
  });

  it('forbid an XFA form', async () => {
    const broken = await rulesBrokenBy(({ catalog, context }) => {
      catalog.lookup(name('AcroForm'), PDFDict).set(name('XFA'), context.obj([]));
    });
    expect(broken).toEqual(['7.15-1']);
  });

  it('ask for a name and no automatic state in optional content configurations', async () => {
    const broken = await rulesBrokenBy(({ catalog, context }) => {
      catalog.set(name('OCProperties'), context.obj({ OCGs: [], D: { AS: [] } }));
    });
    expect(broken).toEqual(['7.10-1', '7.10-2']);
  });
});

describe('rules about dictionaries', () => {
  it('forbid JavaScript wherever it starts', async () => {
    const broken = await rulesBrokenBy(({ catalog, context }) => {
      catalog.set(name('OpenAction'), context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') }));
    });
    expect(broken).toEqual(['document.actions']);
  });

  it('ask for both names of an embedded file', async () => {
    const broken = await rulesBrokenBy(({ context }) => {
      context.register(context.obj({ Type: 'Filespec', F: PDFString.of('a.txt'), EF: {} }));
    });
    expect(broken).toEqual(['7.11-1']);
  });

  it('forbid reference XObjects', async () => {
    const broken = await rulesBrokenBy(({ context }) => {
      context.register(context.stream('', { Type: 'XObject', Subtype: 'Form', Ref: {} }));
    });
    expect(broken).toEqual(['7.20-1']);
  });

  it('ask for type and alternative of a media clip', async () => {
    const broken = await rulesBrokenBy(({ context }) => {
      context.register(context.obj({ Type: 'MediaClip', S: 'MCD' }));
    });
    expect(broken).toEqual(['7.18.6.2-1', '7.18.6.2-2']);
  });
});
