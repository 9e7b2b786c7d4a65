// Names that places, roles, phases and groups had before: who renames one finds with this every line that still says it.
import { readdirSync, readFileSync } from 'node:fs';
import type { Process } from '../../toolkit/index.ts';
import { locales } from '../../toolkit/locales.ts';

export interface Source {
  /** Below the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** Lines with words for searching, or quoted because nobody is to use them: old names may stand there. */
const NOT_READ = /^\s*(?:#|(?:also|rejected|keywords):|(?:fi|en|bg): \[)/;
/** It defines the names, the former ones among them. */
const DEFINING = 'content/programme/process.yaml';

/** Every guide page and every file of texts. */
export const readSources = (): Source[] =>
  readdirSync('content', { recursive: true, encoding: 'utf8' })
    .map((name) => `content/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(?:mdx|ya?ml)$/.test(path) && path !== DEFINING && !path.endsWith('/requirements.yaml'))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

type Renamed = Pick<Process, 'places' | 'roles' | 'phases' | 'groups' | 'levels'>;

/** `content/docs/fi/roles/mentor.mdx:71: työkalupalkkiin. Now it is seurannan kansio.` */
export function findFormerNames(
  { places, roles, phases, groups, levels }: Renamed,
  sources: readonly Source[],
): string[] {
  const renamed = [...places, ...roles, ...phases, ...groups, ...levels].flatMap(({ name, formerly }) =>
    formerly.flatMap((former) => locales.map((locale) => ({ now: name[locale], pattern: inAnyForm(former[locale]) }))),
  );
  return sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) =>
      NOT_READ.test(line)
        ? []
        : renamed.flatMap(({ now, pattern }) => {
            const found = pattern.exec(line)?.[0];
            return found ? [`${path}:${at + 1}: ${found}. Now it is ${now}.`] : [];
          }),
    ),
  );
}

/** Finnish and Bulgarian change the ends of words: of a long word two letters, of a shorter one a single letter. */
const endOf = ({ length }: string): number => (length >= 7 ? 2 : length >= 5 ? 1 : 0);

const inAnyForm = (name: string): RegExp => {
  const words = name.split(/\s+/).map((word) => {
    const stem = word.slice(0, word.length - endOf(word)).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    return endOf(word) > 0 ? `${stem}\\p{L}*` : stem;
  });
  return new RegExp(`(?<!\\p{L})${words.join('\\s+')}(?!\\p{L})`, 'iu');
};
