import { describe, expect, it } from 'vitest';
import { readUnicodeMap } from './unicode-map.ts';

function read(cmap: string): [number, string][] {
  return [...readUnicodeMap(Buffer.from(cmap))];
}

describe('readUnicodeMap', () => {
  it('reads single codes, also those that stand for several characters', () => {
    expect(read('2 beginbfchar <0001> <0041> <0002> <00660069> endbfchar')).toEqual([
      [1, 'A'],
      [2, 'fi'],
    ]);
  });

  it('reads a range that counts up', () => {
    expect(read('1 beginbfrange <0010> <0012> <0430> endbfrange')).toEqual([
      [16, 'а'],
      [17, 'б'],
      [18, 'в'],
    ]);
  });

  it('reads a range that lists its texts', () => {
    expect(read('1 beginbfrange <0010> <0011> [<0041> <0042>] endbfrange')).toEqual([
      [16, 'A'],
      [17, 'B'],
    ]);
  });

  it('reads characters outside the basic plane', () => {
    expect(read('1 beginbfchar <0001> <D83DDE00> endbfchar')).toEqual([[1, '😀']]);
  });
});
