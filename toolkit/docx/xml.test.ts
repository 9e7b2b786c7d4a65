import { expect, test } from 'vitest';
import { attributeOf, formatXml, parseXml } from './xml.ts';

const parse = (text: string) => parseXml(new TextEncoder().encode(text), 'a part');
const format = (text: string) => new TextDecoder().decode(formatXml(parse(text))).split('?>\n')[1];

test('what is read is written again', () => {
  const text = '<w:t xml:space="preserve" a="&lt;&quot;&amp;">1 &lt; 2 &amp; ä я<w:br/>\n end </w:t>';
  expect(format(text)).toBe(text);
});

test('an attribute is found whatever its prefix', () => {
  expect(attributeOf(parse('<w:tag w:val="x"/>'))).toBe('x');
  expect(attributeOf(parse('<tag val="y"/>'))).toBe('y');
});

test.each([
  ['a DTD', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', /DTD/],
  ['an unknown entity', '<a>&b;</a>', /broken/],
  ['a tag that is not closed', '<a><b></a>', /broken/],
  ['nothing', '', /empty/],
  ['too many levels', `${'<a>'.repeat(600)}${'</a>'.repeat(600)}`, /too deep/],
])('%s is refused', (_, text, message) => {
  expect(() => parse(text)).toThrow(message);
});
