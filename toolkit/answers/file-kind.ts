// What kind of file came back, by its first bytes; a name says nothing.
import { FILE_LIMITS } from '../form/file-limits.ts';
import { type Refusal, RefusedFile } from '../form/refusal.ts';

/** What answers come back in; `json` is data that data-file.ts wrote. */
export type FileKind = 'pdf' | 'docx' | 'json';

interface Start {
  readonly bytes: readonly number[];
  /** Where they stand. */
  readonly at: number;
}

/** Pictures: JPEG, PNG, TIFF in both orders, and what telephones make (ISO 14496-12: `ftyp`). */
const PICTURES: readonly Start[] = [
  { at: 0, bytes: [0xff, 0xd8, 0xff] },
  { at: 0, bytes: [0x89, 0x50, 0x4e, 0x47] },
  { at: 0, bytes: [0x49, 0x49, 0x2a, 0] },
  { at: 0, bytes: [0x4d, 0x4d, 0, 0x2a] },
  { at: 4, bytes: [0x66, 0x74, 0x79, 0x70] },
];
/** Compound files ([MS-CFB] 2.2): Word before 2007, and Word documents with a password. */
const COMPOUND: readonly Start[] = [{ at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0] }];
const ZIP: readonly Start[] = [{ at: 0, bytes: [0x50, 0x4b, 3, 4] }];
/** An object of JSON, if need be behind blanks and the mark of byte order. */
const OBJECT = /^\ufeff?\s*\{/;

/** @throws RefusedFile for a file of another kind, or one that is too large */
export function fileKind(bytes: Uint8Array): FileKind {
  const starts = (kind: readonly Start[]) =>
    kind.some(({ at, bytes: start }) => start.every((byte, index) => bytes[at + index] === byte));
  if (bytes.length > FILE_LIMITS.file)
    throw refused('too-large', 'The file has more than 20 MB.', 'Give a form of this programme.');
  if (startsAsPdf(bytes)) return 'pdf';
  if (starts(ZIP)) return 'docx';
  if (starts(PICTURES))
    throw refused(
      'picture',
      'This is a picture. What is written by hand cannot be read.',
      'Copy the answers into the form.',
    );
  if (starts(COMPOUND))
    throw refused(
      'old-word',
      'This is a Word file of the old kind, or one with a password.',
      'Save it as .docx without a password.',
    );
  if (OBJECT.test(new TextDecoder().decode(bytes.subarray(0, 1024)))) return 'json';
  throw refused('other-kind', 'This is neither a PDF nor a Word file.', 'Give a form of this site, as .pdf or .docx.');
}

const refused = (reason: Refusal, what: string, remedy: string): RefusedFile =>
  new RefusedFile(reason, what, 'the file', remedy);

/** A PDF begins with %PDF, if need be behind up to a kilobyte of something else (ISO 32000-1, annex H, note 13). */
function startsAsPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}
