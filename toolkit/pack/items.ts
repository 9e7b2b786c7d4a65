// What a pack is made of, in print order: A4 first, A3 last, because it lies in another tray.
import type { Form } from '../form/facts.ts';
import type { Counting } from '../programme/process.ts';
import type { Text } from '../text/text.ts';
import type { Pack, PackItem } from './definition.ts';
import { type Counts, countCopies, countPairs, countTeam } from './formula.ts';
import type { PackLibrary } from './load.ts';
import type { SheetDefinition } from './sheet-definition.ts';

/** An item with what it names. */
export type NamedItem = { readonly item: PackItem; readonly code: string; readonly title: Text } & (
  | { readonly kind: 'form'; readonly form: Form; readonly poster: boolean }
  | { readonly kind: 'sheet'; readonly sheet: SheetDefinition }
  | { readonly kind: 'pack'; readonly pack: Pack }
);

const byId = <One extends { readonly id: string }>(list: readonly One[], id: string): One =>
  list.find((one) => one.id === id) as One;

/** The pack's items with what they name; the loader has made sure that it is there. */
export function itemsOf({ items }: Pack, { forms, sheets, packs }: PackLibrary): NamedItem[] {
  return items.map((item): NamedItem => {
    if ('form' in item) {
      const form = byId(forms, item.form);
      return { item, kind: 'form', form, poster: item.poster, code: form.number, title: form.title };
    }
    if ('sheet' in item) {
      const sheet = byId(sheets, item.sheet);
      return { item, kind: 'sheet', sheet, code: sheet.number, title: sheet.title };
    }
    const pack = byId(packs, item.pack);
    return { item, kind: 'pack', pack, code: pack.number, title: pack.title };
  });
}

/** Where the copies go that the pack prints of a form. */
export const filedOf = ({ id, facts }: Form, { filed }: Pack): Text => filed[id] ?? facts.filed;

export const isPoster = (content: NamedItem): boolean =>
  content.kind === 'form'
    ? content.poster || content.form.paper === 'a3'
    : content.kind === 'sheet' && content.sheet.face.kind === 'poster';

/** The packs that a pack binds together, itself if none. */
export const partsOf = (pack: Pack, { packs }: PackLibrary): Pack[] =>
  pack.includes.length > 0 ? pack.includes.map((id) => byId(packs, id)) : [pack];

/** The posters of a pack and of those that it binds together. */
export const postersOf = (pack: Pack, library: PackLibrary): NamedItem[] =>
  partsOf(pack, library).flatMap((part) => itemsOf(part, library).filter(isPoster));

/** The two groups that the printed table of copies is worked out for. */
export const exampleGroups = (
  { countedBy }: Pack,
  { groups }: Counting,
): { readonly name: Text; readonly counts: Counts }[] =>
  groups[countedBy].examples.map(({ name, count }) => ({
    name,
    counts: countedBy === 'pairs' ? countPairs(count) : countTeam(count),
  }));

export const copiesOf = ({ item }: NamedItem, counts: Counts): number => countCopies(item.copies, counts);
