// The part of the library that one pack needs: a change elsewhere does not build it again.
import type { Pack } from './definition.ts';
import type { PackLibrary } from './load.ts';

/** What the pack prints, names in its agenda or collects; of packs handed out, only what tells their name. */
export function neededBy(pack: Pack, library: PackLibrary): PackLibrary {
  const own = [pack, ...pack.includes.map((id) => library.packs.find((one) => one.id === id) as Pack)];
  const ids = new Set(
    own.flatMap(({ items, collect, agenda, includes }) => [
      ...items.map((item) => ('form' in item ? item.form : 'sheet' in item ? item.sheet : item.pack)),
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
