// Writes files so that each is there whole or not at all, and names what a disk refuses.
import fs from 'node:fs';
import { ToolkitError } from '../errors.ts';

/** What a disk refuses, by the code of the system's error (POSIX, errno.h), and what to do. */
const REFUSALS: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOSPC: ['The disk is full.', 'Make room on this disk, then build again: what is built already is kept.'],
  EDQUOT: ['Your share of the disk is used up.', 'Delete files of yours or ask for more room, then build again.'],
  EACCES: ['The file may not be written.', 'Give yourself the right to write into its folder, then build again.'],
  EPERM: ['The file may not be written.', 'Give yourself the right to write into its folder, then build again.'],
  EROFS: ['The disk takes no files: it is mounted to be read only.', 'Build in a folder on another disk.'],
};

/** The fault for a person, if it is one of the disk; the error itself otherwise. */
function nameRefusal(error: unknown, path: string): unknown {
  const [what, remedy] = REFUSALS[(error as NodeJS.ErrnoException).code ?? ''] ?? [];
  return what && remedy ? new ToolkitError(what, path, remedy) : error;
}

/**
 * The file is made beside its place and put there by renaming: whoever is cut off leaves no half of it.
 * @throws ToolkitError for what the disk refuses
 */
export function writeWhole(path: string, data: string | Uint8Array): void {
  const part = `${path}.${process.pid}.part`;
  try {
    fs.writeFileSync(part, data);
    fs.renameSync(part, path);
  } catch (error) {
    fs.rmSync(part, { force: true });
    throw nameRefusal(error, path);
  }
}
