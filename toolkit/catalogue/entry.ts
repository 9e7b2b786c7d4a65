// What is known of one file that the machine wrote. The manifest /files/index.json is a list of these.

/** `pdf`: to fill in on a screen; `print.pdf`: to fill in by hand; `poster.pdf`: a part on A3; `docx`: Word; `webp`: picture of page 1. */
export const FORMATS = ['pdf', 'print.pdf', 'poster.pdf', 'docx', 'webp'] as const;
export type Format = (typeof FORMATS)[number];

export interface FileEntry {
  /** Below `/files/`, with `/` between folders. */
  readonly path: string;
  /** null for an archive of many forms. */
  readonly form: string | null;
  readonly version: string | null;
  /** `fi` or `fi-bg`. */
  readonly languages: string;
  readonly format: Format | 'zip';
  /** Pages of a PDF; null where the program that opens the file decides (Word). */
  readonly pages: number | null;
  readonly bytes: number;
  readonly sha256: string;
}
