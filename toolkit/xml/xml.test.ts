import { expect, test } from 'vitest';
import { parseXml } from '../docx/opened.ts';
import { attributeOf, element, formatXml } from './xml.ts';

const parse = (text: string) => parseXml(new TextEncoder().encode(text), 'a part');
const format = (text: string) => formatXml(parse(text)).split('?>\n')[1];

test('what is read is written again', () => {
  const text = '<w:t xml:space="preserve" a="&lt;&quot;&amp;">1 &lt; 2 &amp; ä я<w:br/>\n end </w:t>';
  expect(format(text)).toBe(text);
});

test('a letter that XML 1.0 forbids is left out of texts and attributes; all others stay', () => {
  const forbidden = '\u0000\u0008\u000b\u000c\u000e\u001f\ufffe\uffff\udfff\ud800';
  const allowed = '\t\n\r \ud7ff\ue000\ufffd😀Ж';
  const written = formatXml(element('a', { b: `${forbidden}${allowed}` }, [forbidden, allowed, '\udc00']));
  expect(written).toContain(`<a b="${allowed}">${allowed}</a>`);
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
