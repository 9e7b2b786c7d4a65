// A finished Word document, opened: its parts, their XML as trees, and the parts put back. No DTD: ECMA-376-2 §8.2.5
// forbids it, and so no entities.
import { strToU8, type UnzipFileInfo, unzipSync, zipSync } from 'fflate';
import sax from 'sax';
import { DocumentError } from '../errors.ts';
import { FILE_LIMITS, SMALL_PART } from '../form/file-limits.ts';
import { elementsOf, findElements, formatXml, type XmlElement } from '../xml/xml.ts';
import { ZIP_EPOCH } from '../zip-epoch.ts';

/** Files of the package by their names. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** @throws DocumentError if the bytes are no Word document, or one that grows out of all measure when it is unpacked */
export function unpackParts(bytes: Uint8Array): Parts {
  const parts = tryUnzip(bytes);
  if (parts?.['word/document.xml']) return parts;
  throw new DocumentError('This is not a Word document.', 'the file', 'Give a .docx file.');
}

function tryUnzip(bytes: Uint8Array): Parts | undefined {
  try {
    return unzipSync(bytes, { filter: partCounter() });
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    return undefined;
  }
}

/** Adds up what the parts say of their size before one of them is unpacked; none becomes larger than it says. */
function partCounter(): (part: UnzipFileInfo) => boolean {
  let [parts, unpacked] = [0, 0];
  return ({ size, originalSize }) => {
    parts += 1;
    unpacked += originalSize;
    const dense = originalSize > SMALL_PART && originalSize > size * FILE_LIMITS.ratio;
    if (parts > FILE_LIMITS.parts || unpacked > FILE_LIMITS.unpacked || dense)
      throw new DocumentError(
        'The file is larger than a form can be when it is unpacked.',
        'the file',
        'Give a form of this programme.',
      );
    return true;
  };
}

/** The document with a part put in place of the one of that name; the same parts give the same bytes. */
export const replacePart = (parts: Parts, name: string, root: XmlElement): Uint8Array =>
  zipSync({ ...parts, [name]: strToU8(formatXml(root)) }, { mtime: ZIP_EPOCH });

/** A part as a tree. @throws DocumentError as {@link parseXml} */
export const parsePart = (parts: Parts, name: string): XmlElement => parseXml(parts[name] ?? new Uint8Array(), name);

const CORE = 'docProps/core.xml';

/** The keywords of a document's core properties (ECMA-376-2 §11); '' where there are none. */
export function keywordsOf(parts: Parts): string {
  const [keywords] = parts[CORE] ? findElements(parsePart(parts, CORE), 'keywords') : [];
  return keywords?.children.filter((child) => typeof child === 'string').join('') ?? '';
}

/** Deeper than any document that a person makes: 30 000 levels overflowed the stack. */
const DEEPEST = 500;

/** @throws DocumentError if the text is not well-formed, has a DTD, or is nested more than 500 deep */
export function parseXml(bytes: Uint8Array, where: string): XmlElement {
  const parser = sax.parser(true, { position: false });
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  const fail = (what: string): never => {
    throw new DocumentError(what, where, 'Save the file again in Word and try once more.');
  };
  const addText = (text: string) => open.at(-1)?.children.push(text);
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.ondoctype = () => fail('The document has a DTD.');
  parser.onerror = (error) => fail(`The XML is broken: ${error.message.split('\n', 1)[0]}.`);
  parser.onopentag = ({ name, attributes }) => {
    const element = {
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
      children: [],
    };
    open.at(-1)?.children.push(element);
    if (open.push(element) > DEEPEST) fail('The XML is nested too deep.');
  };
  parser.onclosetag = () => open.pop();
  parser.write(new TextDecoder().decode(bytes)).close();
  return elementsOf(root)[0] ?? fail('The XML is empty.');
}
