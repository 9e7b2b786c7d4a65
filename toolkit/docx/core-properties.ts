// What a document's core properties say of it (ECMA-376-2 §11).
import { unpackParts } from './unzip.ts';
import { findElements, parseXml } from './xml.ts';

const CORE = 'docProps/core.xml';

/** The keywords; '' where there are none. @throws DocumentError if the bytes are no Word document */
export function readKeywords(bytes: Uint8Array): string {
  const part = unpackParts(bytes)[CORE];
  const [keywords] = part ? findElements(parseXml(part, CORE), 'keywords') : [];
  return keywords?.children.filter((child) => typeof child === 'string').join('') ?? '';
}
