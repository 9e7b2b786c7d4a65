// An archive of files that are compressed already, made in Node or in a browser.
import { strToU8, zipSync } from 'fflate';
import { ZIP_SETTINGS } from '../zip-settings.ts';

/**
 * The same bytes everywhere.
 * @param texts by their paths in the archive; they come first
 * @param files PDF and Word files by theirs
 */
export const storeFiles = (
  texts: Readonly<Record<string, string>>,
  files: Readonly<Record<string, Uint8Array>>,
): Uint8Array<ArrayBuffer> =>
  zipSync(
    { ...Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])), ...files },
    { ...ZIP_SETTINGS, level: 0 },
  );
