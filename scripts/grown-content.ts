// Contents made larger: copies of every guide page, form and pack, under names of their own.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { locales } from '../toolkit/locales.ts';

interface Definition {
  readonly id: string;
  readonly number: string;
  readonly title: Readonly<Record<string, string>>;
}

/** F01 becomes FB01, `pp1` becomes `ppb1`, PT-all becomes PTB-all: letters may stand in every number. */
const renumber = (number: string, letter: string): string => number.replace(/^[A-Z]+/i, `$&${letter}`);

function copyDefinition(path: string, letter: string, renameId: (id: string, letter: string) => string): void {
  const definition = parse(readFileSync(path, 'utf8')) as Definition;
  const id = renameId(definition.id, letter.toLowerCase());
  const title = Object.fromEntries(
    Object.entries(definition.title).map(([locale, text]) => [locale, `${text} ${letter}`]),
  );
  const copy = { ...definition, id, number: renumber(definition.number, letter), title };
  writeFileSync(join(path, `../${id}.yaml`), stringify(copy));
}

function copyGuide(path: string, letter: string): void {
  const text = readFileSync(path, 'utf8').replace(/^title: .*?(?=['"]?$)/m, `$& ${letter}`);
  writeFileSync(path.replace(/\.mdx$/, `-${letter.toLowerCase()}.mdx`), text);
}

/** The sheet that lists all forms. */
const OVERVIEW = 'forms/forms-overview.yaml';

/** Lets the list of all forms have as many pages as it needs. */
function allowPages(path: string, times: number): void {
  const definition = parse(readFileSync(path, 'utf8')) as {
    readonly pageLimit: { readonly one: number; readonly two: number };
  };
  const { one, two } = definition.pageLimit;
  writeFileSync(path, stringify({ ...definition, pageLimit: { one: one * times, two: two * times } }));
}

/** Lets packs have the letters of the copies before their numbers. */
function allowNumbers(path: string, letters: readonly string[]): void {
  const process = parse(readFileSync(path, 'utf8')) as { readonly numbering: { pack: string[] } };
  const { numbering } = process;
  numbering.pack = ['', ...letters].flatMap((letter) => numbering.pack.map((prefix) => prefix + letter));
  writeFileSync(path, stringify(process));
}

/** What there can be more of. */
const KINDS = ['guides', 'forms', 'packs'] as const;

/** Makes the folder content/ `times` as large, at most 26 times. There is one front page still, and one list of forms. */
export function growContent(content: string, times: number, kinds: readonly (typeof KINDS)[number][] = KINDS): void {
  const list = (kind: (typeof KINDS)[number], folder: string) =>
    kinds.includes(kind)
      ? readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
          join(content, folder, path),
        )
      : [];
  const overview = join(content, OVERVIEW);
  const forms = list('forms', 'forms').filter((path) => path !== overview);
  const packs = list('packs', 'packs');
  const pages = locales.flatMap((locale) => list('guides', `docs/${locale}`));
  const guides = pages.filter((path) => path.endsWith('.mdx') && !/docs\/\w+\/index\.mdx$/.test(path));
  const letters = [...'BCDEFGHIJKLMNOPQRSTUVWXYZ'].slice(0, times - 1);
  if (forms.length > 0) allowPages(overview, times);
  allowNumbers(join(content, 'programme/process.yaml'), letters);
  for (const letter of letters) {
    for (const path of forms) copyDefinition(path, letter, (id, small) => `${id}-${small}`);
    for (const path of packs) copyDefinition(path, letter, renumber);
    for (const path of guides) copyGuide(path, letter);
  }
}
