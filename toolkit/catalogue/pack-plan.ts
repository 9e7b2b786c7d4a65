// Which files the packs have and what they are called.

import { currentVersion } from '../form/imprint.ts';
import { formatLanguages, type Languages, languageSets } from '../locales.ts';
import type { FileEntry } from '../manifest.ts';
import type { Pack } from '../pack/definition.ts';
import type { PackLibrary } from '../pack/load.ts';
import { neededBy, shownBy } from '../pack/needed.ts';
import type { Organisation } from '../programme/organisation.ts';
import { sha256 } from './cache.ts';
import { openHashes } from './shown.ts';

/** One pack in one language set: `library` is the part of the library that it needs. */
export interface PlannedPack {
  readonly pack: Pack;
  readonly library: PackLibrary;
  readonly languages: Languages;
  /** Changes with anything that could change one of its files. */
  readonly key: string;
}

export function planPacks(library: PackLibrary, organisation: Organisation, code: string): PlannedPack[] {
  const hash = openHashes();
  return library.packs.flatMap((pack) => {
    const needed = neededBy(pack, library);
    const shown = [...shownBy(pack, needed), organisation];
    return languageSets.map((languages) => ({
      pack,
      library: needed,
      languages,
      key: sha256(
        [pack.id, code, formatLanguages(languages), ...shown.map((thing) => hash(thing, languages))].join(' '),
      ),
    }));
  });
}

/** Below `/files/`: `packs/pp1/pp1.fi-bg.pdf`, `packs/pp1/pp1.fi.role-cards.webp`. */
export const packPath = ({ pack, languages }: Pick<PlannedPack, 'pack' | 'languages'>, format: string): string =>
  `packs/${pack.id}/${pack.id}.${formatLanguages(languages)}.${format}`;

/** What the manifest says of a file of a pack. */
export function describePackFile(
  planned: PlannedPack,
  format: string,
  facts: Pick<FileEntry, 'pages' | 'bytes' | 'sha256' | 'sheets'>,
): FileEntry {
  const { pack, languages } = planned;
  return {
    path: packPath(planned, format),
    form: null,
    pack: pack.id,
    version: currentVersion(pack).version,
    languages: formatLanguages(languages),
    format: format.endsWith('webp') ? 'webp' : format === 'pdf' ? 'pack.pdf' : 'a4.pdf',
    ...facts,
  };
}
