// Which form a filled-in file is, by what its own properties say (PDF: Keywords of its information dictionary, ISO 32000-1
// 14.3.3; Word: cp:keywords of its core properties, ECMA-376-2 §11).

import { readKeywords as readDocxKeywords } from '../docx/opened.ts';
import { DocumentError } from '../errors.ts';
import { type Identity, parseIdentity } from '../form/imprint.ts';
import { readKeywords as readPdfKeywords } from '../pdf/answers.ts';

export type FileKind = 'pdf' | 'docx';

/** By the first bytes; a name says nothing. @throws DocumentError for a file of another kind */
export function kindOf(bytes: Uint8Array): FileKind {
  const [first = 0, second = 0] = bytes;
  const start = String.fromCharCode(first, second);
  if (start === '%P') return 'pdf';
  if (start === 'PK') return 'docx';
  throw new DocumentError(
    'This is neither a PDF nor a Word file.',
    'the file',
    'Give a form of this site, as .pdf or .docx.',
  );
}

const READERS: Readonly<Record<FileKind, (bytes: Uint8Array) => Promise<string>>> = {
  pdf: readPdfKeywords,
  docx: async (bytes) => readDocxKeywords(bytes),
};

/** @returns undefined for a file that does not say which form it is */
export async function identify(bytes: Uint8Array): Promise<Identity | undefined> {
  return parseIdentity(await READERS[kindOf(bytes)](bytes));
}
