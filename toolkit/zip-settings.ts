import { ZIP_EPOCH } from './zip-epoch.ts';

/** Unix, whose names are UTF-8 (APPNOTE 4.4.2): of files from DOS, Debian's unzip 6.0 garbles Ä and Ж in spite of the flag. */
const UNIX = 3;
/** An ordinary file that its owner may change and everybody read; the upper half of the attributes. */
const MODE = 0o100644 << 16;

/** How archives that people unpack are written: the same bytes every time, names that every unpacker reads. */
export const ZIP_SETTINGS = { mtime: ZIP_EPOCH, os: UNIX, attrs: MODE } as const;
