// What is known of one file that the machine wrote. The manifest /files/index.json is a list of these.
import type { Text } from './text/text.ts';

/** `pdf`: to fill in on a screen; `print.pdf`: to fill in by hand; `poster.pdf`: a part on A3; `docx`: Word; `webp`: picture of page 1. */
export const FORMATS = ['pdf', 'print.pdf', 'poster.pdf', 'docx', 'webp'] as const;
export type Format = (typeof FORMATS)[number];

/** `own.pdf`: a paper of the organisation's own that goes with packs. */
export const OWN_PAPER = 'own.pdf';

/** `pack.pdf`: a print pack; `a4.pdf`: its posters on A4 sheets; `dividers.pdf`: the dividers of the binder. */
type PackFormat = 'pack.pdf' | 'a4.pdf' | 'dividers.pdf';

/**
 * What copies are counted by. P: pairs; N: participants, that is mentors and mentees; M: mentees;
 * C: coordinators present; n: people of a TOI week.
 */
export const COUNTED = ['P', 'N', 'M', 'C', 'n'] as const;
export type Counted = (typeof COUNTED)[number];

/** `times` for each one counted, or one for every `per` of them; without `of`, so many for the meeting. */
export interface CopyTerm {
  readonly times: number;
  readonly of?: Counted;
  readonly per: number;
}

/** How many copies a meeting needs: a sum of terms. */
export type Copies = readonly CopyTerm[];

/** An item of a pack where it stands in the print file: `page` counts from 1 and is odd. */
export interface PlacedItem {
  readonly source: string;
  readonly title: Text;
  readonly copies: Copies;
  readonly page: number;
  readonly pages: number;
}

export interface FileEntry {
  /** Below `/files/`, with `/` between folders. */
  readonly path: string;
  /** null for a pack and for an archive. */
  readonly form: string | null;
  /** Id of the pack that the file belongs to. */
  readonly pack?: string;
  readonly version: string | null;
  /** `fi` or `fi-bg`; '' for a paper of the organisation's own, of whose languages nothing is known. */
  readonly languages: string;
  readonly format: Format | PackFormat | typeof OWN_PAPER | 'zip' | 'zip.json';
  /** Pages of a PDF; null where the program that opens the file decides (Word). */
  readonly pages: number | null;
  readonly bytes: number;
  /** Of the list of an archive (`zip.json`): about how many bytes the archive has that a browser makes of it. */
  readonly makes?: number;
  readonly sha256: string;
  /** Where each sheet of a pack begins, in order. */
  readonly sheets?: readonly PlacedItem[];
}

/** An archive that is put together where it is wanted, of files that are there one by one. */
export interface ArchiveParts {
  /** Texts by their paths in the archive. */
  readonly texts: Readonly<Record<string, string>>;
  /** Paths in the archive, and the path of each file below `/files/`. */
  readonly files: Readonly<Record<string, string>>;
}
