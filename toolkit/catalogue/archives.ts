// Archives to carry away: all forms of a language, and those of each phase, in folders named by phase.
import { zipSync } from 'fflate';
import type { FormDefinition } from '../form/definition.ts';
import { PHASE_GROUPS, phaseGroup } from '../form/overview.ts';
import { formatLanguages, type Locale, locales } from '../locales.ts';
import { downloadName } from '../web/download-name.ts';
import { wordsIn } from '../words/words.ts';
import { type ArchivedForm, writeIndex, writeReadme } from './archive-pages.ts';
import { sha256 } from './cache.ts';
import type { FileEntry, Format } from './entry.ts';

export interface PlannedArchive {
  readonly path: string;
  readonly languages: Locale;
  readonly forms: readonly FormDefinition[];
  readonly entries: readonly FileEntry[];
  readonly key: string;
}

/** Zip keeps local times in two-second steps since 1980; a fixed one gives the same bytes everywhere. */
const EPOCH = new Date(1980, 0, 1, 0, 0, 0);

/** One archive a language, and one a language and phase. */
export function planArchives(
  forms: readonly FormDefinition[],
  entries: readonly FileEntry[],
  code: string,
): PlannedArchive[] {
  return locales.flatMap((locale) => {
    const own = entries.filter(({ languages, format }) => languages === formatLanguages([locale]) && format !== 'webp');
    const plan = (name: string, some: readonly FormDefinition[]): PlannedArchive => {
      const files = own.filter(({ form }) => some.some(({ id }) => id === form));
      const key = sha256(JSON.stringify([code, locale, some, files.map((file) => file.sha256)]));
      return { path: `mentoring-toolkit.${name}.zip`, languages: locale, forms: some, entries: files, key };
    };
    const groups = PHASE_GROUPS.map((group) => ({
      group,
      some: forms.filter(({ phase }) => phaseGroup(phase) === group),
    }));
    const parts = groups
      .filter(({ some }) => some.length > 0)
      .map(({ group, some }) => plan(`${locale}.${group}`, some));
    return [plan(locale, forms), ...parts];
  });
}

/** @param read gives a file of the catalogue by its path */
export function buildArchive(
  { languages, forms, entries }: PlannedArchive,
  read: (path: string) => Uint8Array,
): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const archived = forms.map((form): ArchivedForm => {
    const own = entries.filter((entry) => entry.form === form.id);
    const links = own.map(({ path, format }) => {
      const target = `${folderOf(form, languages)}/${form.number} ${downloadName(form, [languages], format as Format, languages)}`;
      files[target] = read(path);
      return { label: labelOf(format, languages), path: target };
    });
    return { form, links };
  });
  const text = new TextEncoder();
  const pages = {
    'index.html': text.encode(writeIndex(languages, archived)),
    'README.txt': text.encode(`\ufeff${writeReadme(languages, archived)}`),
  };
  // PDF and Word files are compressed already: storing them is ten times faster and costs 2 %.
  return zipSync({ ...pages, ...files }, { mtime: EPOCH, level: 0 });
}

function folderOf(form: FormDefinition, locale: Locale): string {
  const group = phaseGroup(form.phase);
  return `${PHASE_GROUPS.indexOf(group) + 1} ${wordsIn().phaseGroups[group][locale]}`;
}

function labelOf(format: FileEntry['format'], locale: Locale): string {
  const { archive } = wordsIn();
  const labels: Partial<Record<FileEntry['format'], string>> = {
    pdf: archive.pdf[locale],
    'print.pdf': archive.print[locale],
    'poster.pdf': archive.poster[locale],
  };
  return labels[format] ?? 'Word';
}
