// What a device keeps of a language: every file with the hash of its bytes. The build writes such a list for each
// language, the browser compares it with what it has.
import type { Locale } from '../../toolkit/locales.ts';
import { NOT_KEPT_SLUG } from '../addresses.ts';

/**
 * Path below the base (`fi/index.html`), its hash (see {@link HASH_LENGTH}) and its size in bytes. A path may be
 * answered with the file of another one, which comes before it.
 */
export type KeepFiles = Readonly<Record<string, readonly [hash: string, bytes: number]>>;

export interface KeepList {
  /** Hash of all hashes: two lists of one version name the same bytes. */
  readonly version: string;
  readonly files: KeepFiles;
}

/** Hexadecimal digits of a file's SHA-256: 96 bits, far beyond chance. */
export const HASH_LENGTH = 24;

/** Below the base, as all paths here. */
export const listPath = (locale: Locale): string => `keep/${locale}.json`;
/** The bytes of a list, a number: all that a reader is told who keeps nothing yet. */
export const sizePath = (locale: Locale): string => `keep/${locale}.size.json`;
export const WORKER_PATH = 'service-worker.js';
export const NOT_KEPT_PATH = `${NOT_KEPT_SLUG}/index.html`;

/** Bytes of a list, each file once however many addresses it has. */
export const sizeOf = ({ files }: KeepList): number =>
  [...new Map(Object.values(files)).values()].reduce((sum, bytes) => sum + bytes, 0);

/** The hash of the file that an address means. @param path of the address below the base */
export function hashAt(path: string, files: KeepFiles): string | undefined {
  const named = decodeURI(path);
  const file = named === '' || named.endsWith('/') ? `${named}index.html` : named;
  return Object.hasOwn(files, file) ? files[file]?.[0] : undefined;
}
