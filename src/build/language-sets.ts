// `virtual:language-sets.css`: of what a page has for every language set, the chosen one is shown, without JavaScript.
// The rules are written from the list of sets, so that a new language needs no style sheet changed.
import { formatLanguages, languageSets, locales } from '../../toolkit/locales.ts';

const NAME = 'virtual:language-sets.css';
const ID = `\0${NAME}`;

/** Serves the rules to pages that import them. */
export const languageSetStyles = () => ({
  name: 'language-set-styles',
  resolveId: (id: string) => (id === NAME ? ID : undefined),
  load: (id: string) =>
    id === ID ? [columns(), ...languageSets.map(formatLanguages).map(showChosen)].join('\n') : undefined,
});

/** Names that stand beside each other at the most: of languages on a phone, of pairs on a wider screen. */
const ROOM = 3;

const columns = (): string =>
  `.sets { --columns: ${locales.length}; --columns-phone: ${Math.min(locales.length, ROOM)}; --pairs: ${ROOM}; }`;

const showChosen = (set: string): string =>
  `.picks:has([value="${set}"]:checked) .of-set[data-set="${set}"] { display: block; }`;
