import { PDFDict, PDFHexString, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { checkConformance } from './check.ts';
import { editContent, editMetadata, elementOf, name } from './parts.test-support.ts';
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

describe('rules about metadata', () => {
  it('ask for a metadata stream', async () => {
    const broken = await rulesBrokenBy(({ catalog }) => catalog.delete(name('Metadata')));
    expect(broken).toEqual(['5-1', '7.1-8', '7.1-9']);
  });

  it('ask for the PDF/UA identification', async () => {
    const broken = await rulesBrokenBy((pdf) =>
      editMetadata(pdf, (xmp) => xmp.replaceAll('pdfuaid:part', 'pdfuaid:x')),
    );
    expect(broken).toEqual(['5-1']);
  });

  it('ask for part 1 of PDF/UA', async () => {
    const broken = await rulesBrokenBy((pdf) => editMetadata(pdf, (xmp) => xmp.replace(/(<pdfuaid:part>)1/, '$12')));
    expect(broken).toEqual(['5-2']);
  });

  it('ask for the prefix pdfuaid', async () => {
    const broken = await rulesBrokenBy((pdf) => editMetadata(pdf, (xmp) => xmp.replaceAll('pdfuaid', 'ua')));
    expect(broken).toEqual(['5-3']);
  });

  it('ask for the prefix also of amendment and corrigendum', async () => {
    const broken = await rulesBrokenBy((pdf) =>
      editMetadata(pdf, (xmp) =>
        xmp
          .replace('<pdfuaid:part>', '<pdfuaid:amd>1</pdfuaid:amd><pdfuaid:corr>1</pdfuaid:corr>$&')
          .replaceAll('pdfuaid', 'ua'),
      ),
    );
    expect(broken).toEqual(['5-3', '5-4', '5-5']);
  });

  it('ask for a title', async () => {
    const broken = await rulesBrokenBy((pdf) =>
      editMetadata(pdf, (xmp) => xmp.replace(/<dc:title>.*?<\/dc:title>/s, '')),
    );
    expect(broken).toEqual(['7.1-9']);
  });

  it('do not take an empty title for one', async () => {
    const broken = await rulesBrokenBy((pdf) => editMetadata(pdf, (xmp) => xmp.replace('>Sample<', '> <')));
    expect(broken).toEqual(['7.1-9']);
  });
});

describe('rules about language tags', () => {
  it('ask for the language of replacement texts and expansions of elements', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      pdf.catalog.delete(name('Lang'));
      for (const entry of ['ActualText', 'E']) elementOf(pdf, 'H1').set(name(entry), PDFString.of('text'));
    });
    expect(broken).toEqual(expect.arrayContaining(['7.2-21', '7.2-23']));
  });

  it('ask for the language of alternatives and expansions in the content', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      pdf.catalog.delete(name('Lang'));
      editContent(pdf, 0, (content) => `${content}\n/Span <</Alt (a) /E (b)>> BDC EMC`);
    });
    expect(broken).toEqual(expect.arrayContaining(['7.2-31', '7.2-32']));
  });

  it('are content with the language of an element where the document has none', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      pdf.catalog.delete(name('Lang'));
      elementOf(pdf, 'Document').set(name('Lang'), PDFString.of('fi'));
    });
    expect(broken).toEqual(['7.2-2', '7.2-33', 'document.language']);
  });

  it('refuse a tag of the catalog that is none', async () => {
    const broken = await rulesBrokenBy(({ catalog }) => catalog.set(name('Lang'), PDFString.of('fi_FI')));
    expect(broken).toEqual(['7.2-29']);
  });

  it('refuse a tag of an element that is none', async () => {
    const broken = await rulesBrokenBy((pdf) =>
      elementOf(pdf, 'H1').set(name('Lang'), PDFHexString.fromText('suomi!')),
    );
    expect(broken).toEqual(['7.2-29']);
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
