import { PDFHexString, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { editContent, elementOf, name } from './parts.test-support.ts';
import { rulesBrokenBy } from './sample.test-support.ts';

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
