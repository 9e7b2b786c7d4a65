import { PDFBool, PDFNumber } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { fieldOf, formOf, name, refOf } from './parts.test-support.ts';
import { rulesBrokenBy } from './sample.test-support.ts';

describe('rules about widgets', () => {
  it('ask for a normal appearance', async () => {
    expect(await rulesBrokenBy((pdf) => fieldOf(pdf, 'mentor').delete(name('AP')))).toEqual(['form.appearance']);
  });

  it('ask for an appearance of the ticked check box', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const off = pdf.context.register(pdf.context.stream('', { Subtype: 'Form', BBox: [0, 0, 9, 9] }));
      fieldOf(pdf, 'agreed').set(name('AP'), pdf.context.obj({ N: { Off: off } }));
    });
    expect(broken).toEqual(['form.appearance']);
  });

  it('ask for the BBox of an appearance', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      const appearance = pdf.context.register(pdf.context.stream('', { Subtype: 'Form' }));
      fieldOf(pdf, 'mentor').set(name('AP'), pdf.context.obj({ N: appearance }));
    });
    expect(broken).toEqual(['form.appearance']);
  });

  it('refuse NeedAppearances', async () => {
    const broken = await rulesBrokenBy((pdf) => formOf(pdf).set(name('NeedAppearances'), PDFBool.True));
    expect(broken).toEqual(['form.appearance']);
  });

  it('refuse a state that the appearance does not have', async () => {
    const broken = await rulesBrokenBy((pdf) => fieldOf(pdf, 'agreed').set(name('AS'), name('On')));
    expect(broken).toEqual(['form.state', 'form.value']);
  });

  it('refuse a check box without a state', async () => {
    expect(await rulesBrokenBy((pdf) => fieldOf(pdf, 'agreed').delete(name('AS')))).toEqual(['form.state']);
  });

  it('refuse a widget without area', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      fieldOf(pdf, 'mentor').set(name('Rect'), pdf.context.obj([50, 50, 50, 60]));
    });
    expect(broken).toEqual(['form.rectangle']);
  });

  it('refuse a widget outside its page', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      fieldOf(pdf, 'mentor').set(name('Rect'), pdf.context.obj([500, 50, 560, 60]));
    });
    expect(broken).toEqual(['form.rectangle']);
  });

  it('refuse a widget that names another page', async () => {
    const broken = await rulesBrokenBy((pdf) => fieldOf(pdf, 'mentor').set(name('P'), refOf(pdf, pdf.getPage(1).node)));
    expect(broken).toEqual(['form.rectangle']);
  });

  it('refuse widgets that overlap', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      fieldOf(pdf, 'mentor').set(name('Rect'), pdf.context.obj([50, 50, 90, 60]));
      fieldOf(pdf, 'mentee').set(name('Rect'), pdf.context.obj([80, 50, 99, 60]));
    });
    expect(broken).toEqual(['form.overlap']);
  });

  it('accept widgets that touch', async () => {
    const broken = await rulesBrokenBy((pdf) => {
      fieldOf(pdf, 'mentor').set(name('Rect'), pdf.context.obj([50, 20, 90, 30]));
      fieldOf(pdf, 'mentee').set(name('Rect'), pdf.context.obj([90, 20, 130, 30]));
    });
    expect(broken).toEqual([]);
  });

  it('refuse a widget that is not printed', async () => {
    const broken = await rulesBrokenBy((pdf) => fieldOf(pdf, 'mentor').set(name('F'), PDFNumber.of(0)));
    expect(broken).toEqual(['form.print']);
  });
});
