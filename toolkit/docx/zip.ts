// The zip of an Office document, unpacked and packed; what is written and what is read again goes through here.
import { unzipSync, zipSync } from 'fflate';
import { DocumentError } from '../errors.ts';
import { ZIP_EPOCH } from '../zip-epoch.ts';

/** Files of the package by their names. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** Programs that look only at the start of the file recognise a Word document by these. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

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

/** The same parts always give the same bytes, in any time zone. */
export function packParts(parts: Parts): Uint8Array {
  const rest = Object.keys(parts)
    .filter((name) => !FIRST.includes(name))
    .sort();
  const names = [...FIRST.filter((name) => name in parts), ...rest];
  return zipSync(Object.fromEntries(names.map((name) => [name, parts[name] ?? new Uint8Array()])), {
    mtime: ZIP_EPOCH,
    level: 6,
  });
}
