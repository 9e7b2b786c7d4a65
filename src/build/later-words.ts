// `virtual:later-words`: what is said on a form's page by what comes later: where files are made and taken back, what is
// missing, the parts. Each language is a module of its own that a browser loads when somebody asks for one of these.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { REFUSALS } from '../../toolkit/browser.ts';
import { locales } from '../../toolkit/locales.ts';

const NAME = 'virtual:later-words';

const KEYS = {
  fill: ['missingSome', 'missingLead', 'missingNone', 'isEmpty', 'isUnclear', 'isLong', 'previous', 'next', 'part'],
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
export const laterWords = (content: URL) => ({
  name: 'later-words',
  resolveId: (id: string) => (id.startsWith(NAME) ? `\0${id}` : undefined),
  load(id: string) {
    if (!id.startsWith(`\0${NAME}`)) return undefined;
    const locale = id.split('/')[1];
    return locale ? `export const words = ${JSON.stringify(wordsIn(content, locale))};` : LOADERS;
  },
});

const LOADERS = `export const loadLaterWords = {${locales.map((locale) => `${locale}: () => import('${NAME}/${locale}')`).join()}};`;

/** The words by their keys without what stands before the point; slots stand in brackets. */
function wordsIn(content: URL, locale: string): Record<string, string> {
  const labels = parse(readFileSync(new URL(`i18n/${locale}.yml`, content), 'utf8')) as Record<string, string>;
  return Object.fromEntries(
    Object.entries(KEYS).flatMap(([group, keys]) => keys.map((key) => [key, labels[`${group}.${key}`] ?? ''])),
  );
}
