import { describe, expect, it } from 'vitest';
import { type Operation, readOperations } from './content-stream.ts';

function read(content: string): Operation[] {
  return [...readOperations(Buffer.from(content, 'latin1'))];
}

describe('readOperations', () => {
  it('gives every operator the operands before it', () => {
    expect(read('q 1 -.5 +2. 0 c\n(a) Tj')).toEqual([
      { operator: 'q', operands: [] },
      { operator: 'c', operands: [1, -0.5, 2, 0] },
      { operator: 'Tj', operands: [{ bytes: 'a' }] },
    ]);
  });

  it('reads names, with their hexadecimal characters', () => {
    expect(read('/A#20b /c/d gs')[0]?.operands).toEqual(['A b', 'c', 'd']);
  });

  it('reads literal strings with nested brackets and escapes', () => {
    expect(read('(a(b)\\)\\n\\101\\\\) Tj')[0]?.operands).toEqual([{ bytes: 'a(b))\nA\\' }]);
  });

  it('reads hexadecimal strings, an odd last digit as if a zero followed', () => {
    expect(read('<4 1 4> Tj')[0]?.operands).toEqual([{ bytes: 'A@' }]);
  });

  it('reads arrays and dictionaries within each other', () => {
    const [operation] = read('/P <</MCID 3 /K [1 <</L (fi)>>] /T true>> BDC');
    const inner = new Map([['L', { bytes: 'fi' }]]);
    expect(operation?.operands).toEqual([
      'P',
      new Map<string, unknown>([
        ['MCID', 3],
        ['K', [1, inner]],
        ['T', true],
      ]),
    ]);
  });

  it('passes over comments', () => {
    expect(read('q % BMC (\nQ')).toEqual([
      { operator: 'q', operands: [] },
      { operator: 'Q', operands: [] },
    ]);
  });

  it('passes over the data of inline images', () => {
    expect(read('BI /W 1 ID (>>[ EI Q').map(({ operator }) => operator)).toEqual(['BI', 'ID', 'EI', 'Q']);
  });

  it('comes to an end where the stream breaks off', () => {
    expect(read('[1 2 (abc').map(({ operator }) => operator)).toEqual([]);
  });
});
