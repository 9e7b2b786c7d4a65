// The part of the library that one pack needs: a change elsewhere does not build it again.
import type { Text } from '../text/text.ts';
import type { Pack } from './definition.ts';
import type { PackLibrary } from './load.ts';

/** The pack and those that are bound into it. */
const boundIn = (pack: Pack, { packs }: Pick<PackLibrary, 'packs'>): Pack[] =>
  packs.filter(({ id }) => id === pack.id || pack.includes.includes(id));

/** What an item prints or hands out. */
export const idOf = (item: Pack['items'][number]): string =>
  'form' in item ? item.form : 'sheet' in item ? item.sheet : item.pack;

/** What the pack prints, names in its agenda or collects; of packs handed out, only what tells their name. */
export function neededBy(pack: Pack, library: PackLibrary): PackLibrary {
  const own = boundIn(pack, library);
  const ids = new Set(
    own.flatMap(({ items, collect, agenda, includes }) => [
      ...items.map(idOf),
      ...collect,
      ...includes,
      ...(agenda?.steps ?? []).flatMap(({ uses }) => uses),
    ]),
  );
  const sheets = library.sheets.filter(({ id }) => ids.has(id));
  const terms = new Set(
    sheets.flatMap(({ face }) =>
      face.kind === 'page' ? face.blocks.flatMap((block) => (block.block === 'glossary' ? block.terms : [])) : [],
    ),
  );
  return {
    packs: library.packs.filter((one) => ids.has(one.id) || one.id === pack.id),
    sheets,
    forms: library.forms.filter(({ id }) => ids.has(id)),
    glossary: library.glossary.filter(({ id }) => terms.has(id)),
    counting: library.counting,
  };
}

interface Named {
  readonly id: string;
  readonly number: string;
  readonly title: Text;
}

const nameOf = ({ id, number, title }: Named): Named => ({ id, number, title });

/** The forms and sheets that a pack prints, by id. */
export const printedBy = (pack: Pack, needed: PackLibrary): ReadonlySet<string> =>
  new Set(boundIn(pack, needed).flatMap(({ items }) => items.map(idOf)));

/**
 * What a file of a pack shows of that: of forms, sheets and packs that are merely named, what they are called and where
 * they are filed; of terms, what every language calls them.
 * @param forms the ids of those that the file shows whole
 */
export function shownBy(pack: Pack, needed: PackLibrary, forms: ReadonlySet<string>): readonly object[] {
  const own = boundIn(pack, needed);
  const printed = printedBy(pack, needed);
  return [
    ...needed.forms.map((form) => (forms.has(form.id) ? form : { ...nameOf(form), filed: form.facts.filed })),
    ...needed.sheets.map((sheet) => (printed.has(sheet.id) ? sheet : nameOf(sheet))),
    ...needed.packs.map((one) => (own.includes(one) ? one : nameOf(one))),
    ...needed.glossary.map(({ term, definition }) => ({ names: Object.entries(term), definition })),
    needed.counting,
  ];
}
