// Which files the packs have and what they are called.

import { currentVersion } from '../form/imprint.ts';
import { formatLanguages, type Languages, languageSets } from '../locales.ts';
import type { FileEntry } from '../manifest.ts';
import type { Pack } from '../pack/definition.ts';
import { postersOf } from '../pack/items.ts';
import type { PackLibrary } from '../pack/load.ts';
import { idOf, neededBy, printedBy, shownBy } from '../pack/needed.ts';
import type { Organisation } from '../programme/organisation.ts';
import { sha256 } from './cache.ts';
import type { Writers } from './fingerprint.ts';
import type { PackFormat } from './jobs.ts';
import { openHashes } from './shown.ts';

/** One pack in one language set: `library` is the part of the library that it needs. */
export interface PlannedPack {
  readonly pack: Pack;
  readonly library: PackLibrary;
  readonly languages: Languages;
  /** What it has, each with a key that changes with anything that could change the file's bytes. */
  readonly documents: readonly { readonly format: PackFormat; readonly key: string }[];
  /** Changes with anything that could change a picture of its own sheets, as long as they stand on the same pages. */
  readonly pictures: string;
}

export function planPacks(library: PackLibrary, organisation: Organisation, writers: Writers): PlannedPack[] {
  const hash = openHashes();
  return library.packs.flatMap((pack) => {
    const needed = neededBy(pack, library);
    const posters = postersOf(pack, needed);
    const shownWith = (forms: ReadonlySet<string>) => [...shownBy(pack, needed, forms), organisation];
    const shown = {
      pdf: shownWith(printedBy(pack, needed)),
      'a4.pdf': shownWith(new Set(posters.map(({ item }) => idOf(item)))),
      webp: shownWith(new Set()),
    };
    const formats: readonly PackFormat[] = posters.length > 0 ? ['pdf', 'a4.pdf'] : ['pdf'];
    return languageSets.map((languages) => {
      const keyOf = (format: PackFormat | 'webp') => {
        const hashes = shown[format].map((thing) => hash(thing, languages));
        return sha256([pack.id, format, writers.pack, formatLanguages(languages), ...hashes].join(' '));
      };
      const documents = formats.map((format) => ({ format, key: keyOf(format) }));
      return { pack, library: needed, languages, documents, pictures: sha256(`${keyOf('webp')} ${writers.webp}`) };
    });
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
