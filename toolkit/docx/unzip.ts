// The zip of an Office document, unpacked.
import { unzipSync } from 'fflate';
import { DocumentError } from '../errors.ts';
import type { Parts } from './zip.ts';

/** @throws DocumentError if the bytes are no Word document */
export function unpackParts(bytes: Uint8Array): Parts {
  const parts = tryUnzip(bytes);
  if (parts?.['word/document.xml']) return parts;
  throw new DocumentError('This is not a Word document.', 'the file', 'Give a .docx file.');
}

function tryUnzip(bytes: Uint8Array): Parts | undefined {
  try {
    return unzipSync(bytes);
  } catch {
    return undefined;
  }
}
