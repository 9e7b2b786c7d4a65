// What makes a sheet smaller, piece by piece.
import { expect, test } from 'vitest';
import { leanContent } from './lean-content.ts';
import { leanUnicodeMap, leanWidths } from './lean-fonts.ts';
import { formatValue, type PdfDict, parseValue } from './values.ts';

test('a drawing keeps its operators and strings, with short numbers and letters as bytes', () => {
  const written =
    '/Span <<\n  /MCID 0\n>> BDC\nq\n1 0 0 -1 70.86614 780.1538 cm\n[(\\000\\001) -80 (\\002 1.23456 \\))] TJ\n';
  expect(leanContent(written)).toBe(
    '/Span << /MCID 0 >> BDC q 1 0 0 -1 70.866 780.154 cm [(\0\x01)-80(\x02 1.23456 \\))] TJ',
  );
});

test('a map of codes becomes runs of letters, one upper byte each, with ligatures', () => {
  const map = `head\n3 beginbfchar\n<0001> <0041>\n<0002> <00660069>\n<0004> <0042>\nendbfchar
2 beginbfchar\n<00FF> <0043>\n<0100> <0044>\nendbfchar\nfoot`;
  const runs = [
    '<0001><0002>[<0041><00660069>]',
    '<0004><0004>[<0042>]',
    '<00FF><00FF>[<0043>]',
    '<0100><0100>[<0044>]',
  ];
  expect(leanUnicodeMap(map)).toContain(`4 beginbfrange\n${runs.join('\n')}\nendbfrange`);
  expect(() => leanUnicodeMap('1 beginbfrange')).toThrow('cannot read');
});

test('widths of single glyphs become runs; those that are runs stay', () => {
  const lean = (text: string) => {
    const font = parseValue(text) as PdfDict;
    leanWidths(font);
    return formatValue(font);
  };
  expect(lean('<</W [0 0 640 1 2 569 5 5 250]>>')).toBe('<</W[0[640 569 569]5[250]]>>');
  expect(lean('<</W [0 [640 569]]>>')).toBe('<</W[0[640 569]]>>');
});
