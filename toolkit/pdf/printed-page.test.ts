import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { layoutFaults, readPages, usedShare } from './printed-page.test-support.ts';

const MARGINS = { left: 25, right: 17, top: 15, bottom: 18 };

interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** An A4 page with texts of 10 points and, if asked for, a field. */
async function page(texts: readonly Drawn[], fields: readonly { x: number; y: number }[] = []) {
  const document = await PDFDocument.create();
  const sheet = document.addPage([595.28, 841.89]);
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const { text, x, y } of texts) sheet.drawText(text, { x, y, size: 10, font });
  for (const [at, place] of fields.entries()) {
    document
      .getForm()
      .createTextField(`field_${at}`)
      .addToPage(sheet, { ...place, width: 100, height: 20, borderWidth: 0 });
  }
  return readPages(await document.save());
}
const faults = async (...drawn: Parameters<typeof page>) => layoutFaults(await page(...drawn), MARGINS);

test('lines one below the other, side by side and beside a field are as they should be', async () => {
  const texts = [
    { text: 'Ensimmäinen rivi', x: 80, y: 700 },
    { text: 'Toinen rivi', x: 80, y: 689 },
    { text: 'Vieressä', x: 200, y: 700 },
  ];
  expect(
    await faults(texts, [
      { x: 80, y: 660 },
      { x: 190, y: 660 },
    ]),
  ).toEqual([]);
});

test('a text that runs into the next one is found', async () => {
  const found = await faults([
    { text: 'Tavoitteiden saavuttaminen', x: 80, y: 700 },
    { text: 'Mihin mennessä', x: 150, y: 700 },
  ]);
  expect(found).toEqual([expect.stringMatching(/^page 1: "Tavoitteiden.*" and "Mihin.*" overlap by \d/)]);
});

test('a line that stands on the line below is found', async () => {
  const found = await faults(
    [
      { text: 'Конкретни цели', x: 80, y: 700 },
      { text: 'Сигурност', x: 80, y: 694 },
    ].map((line) => ({ ...line, text: line.text.replace(/\P{ASCII}/gu, 'x') })),
  );
  expect(found).toHaveLength(1);
});

test('a text at the paper’s edge is found at each of the four edges', async () => {
  for (const place of [
    { x: 60, y: 400 },
    { x: 545, y: 400 },
    { x: 80, y: 20 },
    { x: 80, y: 830 },
  ])
    expect(await faults([{ text: 'Sivu', ...place }]), JSON.stringify(place)).toHaveLength(1);
});

test('a label over a field, a field over a field and a field in the margin are found', async () => {
  expect(await faults([{ text: 'Koordinaattori', x: 80, y: 672 }], [{ x: 80, y: 660 }])).toEqual([
    expect.stringContaining('over the field field_0'),
  ]);
  expect(
    await faults(
      [],
      [
        { x: 80, y: 660 },
        { x: 170, y: 665 },
      ],
    ),
  ).toEqual([expect.stringContaining('the fields field_0 and field_1 overlap')]);
  expect(await faults([], [{ x: 500, y: 660 }])).toEqual([expect.stringContaining('field field_0 stands')]);
});

test('a page with two lines at its head is nearly empty, one with a field at its foot is not', async () => {
  const head = { text: 'Päivä', x: 80, y: 780 };
  const share = async (...drawn: Parameters<typeof page>) => usedShare((await page(...drawn))[0]!, MARGINS);
  expect(await share([head])).toBeLessThan(0.1);
  expect(await share([head], [{ x: 80, y: 60 }])).toBeGreaterThan(0.95);
});
