// A pack on a memory stick: its PDF, its posters on A4, its forms to fill in and as Word, and a list that opens
// without a network.
import { formatLanguages, type Languages, languageSets } from '../locales.ts';
import type { FileEntry } from '../manifest.ts';
import type { Pack } from '../pack/definition.ts';
import { itemsOf, partsOf } from '../pack/items.ts';
import type { PackLibrary } from '../pack/load.ts';
import type { Programme } from '../programme/load.ts';
import { wordsIn } from '../text/words/words.ts';
import { cleanName, downloadName } from '../web/download-name.ts';
import { archiveForm, listArchive, type PlannedArchive, textsOf } from './archives.ts';
import { ownPaperPath } from './own-papers.ts';
import { packPath } from './pack-plan.ts';

export function planKits(
  library: PackLibrary,
  entries: readonly FileEntry[],
  programme: Pick<Programme, 'organisation' | 'extra'>,
): PlannedArchive[] {
  return library.packs.flatMap((pack) =>
    languageSets.map((languages) => planKit(pack, languages, library, entries, programme)),
  );
}

function planKit(
  pack: Pack,
  languages: Languages,
  library: PackLibrary,
  entries: readonly FileEntry[],
  { organisation, extra = [] }: Pick<Programme, 'organisation' | 'extra'>,
): PlannedArchive {
  const { id } = pack;
  const set = formatLanguages(languages);
  const [locale] = languages;
  const { archive, pack: words } = wordsIn();
  const own = entries.filter((entry) => entry.pack === id && entry.languages === set && entry.format !== 'webp');
  const packFiles = own.map(({ path, format }) => ({
    path: `${pack.number} ${downloadName(pack, languages, format, locale)}`,
    source: path,
    label: format === 'a4.pdf' ? words.postersOnA4[locale] : words.onePdf[locale],
  }));
  const ownFiles = extra
    .filter(({ packs }) => packs.includes(id))
    .map((paper) => ({
      path: `${pack.number} ${cleanName(paper.title[locale])}.pdf`,
      source: ownPaperPath(paper),
      label: paper.title[locale],
    }));
  const named = partsOf(pack, library).flatMap((part) => itemsOf(part, library));
  const forms = [...new Set(named.flatMap((content) => (content.kind === 'form' ? [content.form] : [])))];
  const listed = forms.map((form) =>
    archiveForm(form, languages, locale, entries, archive.title[locale], ['pdf', 'docx']),
  );
  const list = {
    locale,
    title: `${pack.number} ${pack.title[locale]}`,
    colours: organisation.colours,
    groups: [
      {
        title: words.kicker[locale],
        items: [{ name: pack.title[locale], goal: pack.goal[locale], links: [...packFiles, ...ownFiles] }],
      },
      { title: archive.title[locale], items: listed.map(({ item }) => item) },
    ].filter(({ items }) => items.length > 0),
  };
  const files = [...packFiles, ...ownFiles, ...listed.flatMap((one) => one.files)];
  return listArchive(packPath({ pack, languages }, 'zip'), textsOf(list), files, entries, { languages: set, pack: id });
}
