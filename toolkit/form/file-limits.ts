// How large a filled-in file may be before it is refused. Forms of this kind are a hundredth of it; what is larger was made
// to keep a reader busy.

const MEGABYTE = 1024 * 1024;

export const FILE_LIMITS = {
  /** Bytes of the file. */
  file: 20 * MEGABYTE,
  /** Bytes of all its parts unpacked. */
  unpacked: 16 * MEGABYTE,
  /** Parts of a Word document. */
  parts: 400,
  /** How many times larger a part may become. */
  ratio: 250,
  /** Objects of a PDF. */
  objects: 60_000,
} as const;

/** Below this a part may grow as it likes: a hundred blanks are a few bytes. */
export const SMALL_PART = 256 * 1024;
