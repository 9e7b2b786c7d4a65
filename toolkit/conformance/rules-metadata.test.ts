import { describe, expect, it } from 'vitest';
import { editMetadata, name } from './parts.test-support.ts';
import { rulesBrokenBy } from './sample.test-support.ts';

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
