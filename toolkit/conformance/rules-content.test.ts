import { PDFArray, PDFNumber } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { addFormXObject, editContent, elementOf, name } from './parts.test-support.ts';
import { rulesBrokenBy } from './sample.test-support.ts';

const SQUARE = '0 0 9 9 re f\n';

describe('rules about content', () => {
  it('refuse painting that is neither tagged nor an artifact', async () => {
    const broken = await rulesBrokenBy((pdf) => editContent(pdf, 0, (content) => `${content}\n${SQUARE}`));
    expect(broken).toEqual(['7.1-3']);
  });

  it('accept the same painting as an artifact', async () => {
    const artifact = `/Artifact BMC\n${SQUARE}EMC\n`;
    expect(await rulesBrokenBy((pdf) => editContent(pdf, 0, (content) => `${content}\n${artifact}`))).toEqual([]);
  });

  it('refuse untagged painting inside a form XObject', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      addFormXObject(pdf, 'Stamp', SQUARE);
      editContent(pdf, 0, (content) => `${content}\n/Stamp Do\n`);
    });
    expect(broken).toEqual(['7.1-3']);
  });

  it('refuse an artifact inside tagged content', async () => {
    const broken = await rulesBrokenBy((pdf) =>
      editContent(pdf, 0, (content) => content.replace(/(\/MCID 0\b.*?BDC)/s, '$1 /Artifact BMC EMC')),
    );
    expect(broken).toEqual(['7.1-1']);
  });

  it('refuse tagged content inside an artifact', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      editContent(pdf, 0, (content) => content.replace(/(\/\w+ <<[^>]*\/MCID 0\b)/, '/Artifact BMC $1').concat(' EMC'));
    });
    expect(broken).toEqual(['7.1-2']);
  });

  it('refuse marked content that is not closed', async () => {
    const broken = await rulesBrokenBy((pdf) => editContent(pdf, 0, (content) => `${content}\n/Artifact BMC`));
    expect(broken).toEqual(['content.syntax']);
  });

  it('refuse an EMC too many', async () => {
    const broken = await rulesBrokenBy((pdf) => editContent(pdf, 0, (content) => `${content}\nEMC`));
    expect(broken).toEqual(['content.syntax']);
  });

  it('refuse text in a font that the resources lack', async () => {
    const text = '/Artifact BMC BT /Nowhere 9 Tf (a) Tj ET EMC';
    expect(await rulesBrokenBy((pdf) => editContent(pdf, 0, (content) => `${content}\n${text}`))).toEqual([
      'content.syntax',
    ]);
  });

  it('refuse a language tag in content that is none', async () => {
    const broken = await rulesBrokenBy((pdf) => editContent(pdf, 0, (content) => content.replace('(bg)', '(b_g)')));
    expect(broken).toEqual(['7.2-29']);
  });

  it('refuse a second drawing of a form XObject with tagged content', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      addFormXObject(pdf, 'Stamp', '/P <</MCID 0>> BDC EMC');
      editContent(pdf, 0, (content) => `${content}\n/Stamp Do /Stamp Do\n`);
    });
    expect(broken).toEqual(['7.20-2', 'struct.mcid']);
  });
});

describe('rules about marked content and its elements', () => {
  it('refuse an MCID that two elements claim', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const heading = elementOf(pdf, 'H1');
      const [mcid] = heading.lookup(name('K'), PDFArray).asArray();
      if (mcid) elementOf(pdf, 'H2').lookup(name('K'), PDFArray).push(mcid);
    });
    expect(broken).toEqual(['struct.mcid']);
  });

  it('refuse an MCID that is in the content twice', async () => {
    const broken = await rulesBrokenBy((pdf) => editContent(pdf, 0, (content) => `${content}\n/P <</MCID 0>> BDC EMC`));
    expect(broken).toEqual(['struct.mcid']);
  });

  it('refuse an MCID that no element claims', async () => {
    const broken = await rulesBrokenBy((pdf) =>
      editContent(pdf, 0, (content) => `${content}\n/P <</MCID 999>> BDC EMC`),
    );
    expect(broken).toEqual(['struct.mcid']);
  });

  it('refuse an element that claims content which is not there', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      elementOf(pdf, 'H1').lookup(name('K'), PDFArray).push(PDFNumber.of(999));
    });
    expect(broken).toEqual(['struct.mcid']);
  });
});
