// `virtual:take-words`: what is said where files are made and taken back, each language in a module of its own that a
// browser loads when a file is made or read.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { REFUSALS } from '../../toolkit/browser.ts';
import { locales } from '../../toolkit/locales.ts';

const NAME = 'virtual:take-words';

const KEYS = {
  take: ['making', 'made', 'tooLong', 'letters'],
  back: [
    ...['reading', 'taken', 'nothingNew', 'leftAlone', 'changesLead', 'onPage', 'inFile', 'nothing', 'ticked'],
    ...['refused', 'unplaced', 'otherForm', 'otherFormAgain', 'openOther', 'unreadable'],
  ],
  fault: ['offline', 'absent', 'slow', 'memory', 'failed'],
  notice: ['no-version', 'newer', 'older', 'unknown', 'empty'],
  refused: REFUSALS,
  given: ['wrong'],
} as const;

/** @param content the folder content/ */
export const takeWords = (content: URL) => ({
  name: 'take-words',
  resolveId: (id: string) => (id.startsWith(NAME) ? `\0${id}` : undefined),
  load(id: string) {
    if (!id.startsWith(`\0${NAME}`)) return undefined;
    const locale = id.split('/')[1];
    return locale ? `export const words = ${JSON.stringify(wordsIn(content, locale))};` : LOADERS;
  },
});

const LOADERS = `export const loadTakeWords = {${locales.map((locale) => `${locale}: () => import('${NAME}/${locale}')`).join()}};`;

/** The words by their keys without what stands before the point; slots stand in brackets. */
function wordsIn(content: URL, locale: string): Record<string, string> {
  const labels = parse(readFileSync(new URL(`i18n/${locale}.yml`, content), 'utf8')) as Record<string, string>;
  return Object.fromEntries(
    Object.entries(KEYS).flatMap(([group, keys]) => keys.map((key) => [key, labels[`${group}.${key}`] ?? ''])),
  );
}
