// What a pack is made of, in print order: A4 first, A3 last, because it lies in another tray.
import type { FormDefinition } from '../form/definition.ts';
import type { Text } from '../form/text.ts';
import { wordsIn } from '../words/words.ts';
import type { PackDefinition, PackItem } from './definition.ts';
import { type Counts, countCopies, countPairs, countTeam, parseFormula } from './formula.ts';
import type { PackLibrary } from './load.ts';
import type { SheetDefinition } from './sheet-definition.ts';

/** An item with what it names. */
export type Content = { readonly item: PackItem; readonly code: string; readonly title: Text } & (
  | { readonly kind: 'form'; readonly form: FormDefinition; readonly poster: boolean }
  | { readonly kind: 'sheet'; readonly sheet: SheetDefinition }
  | { readonly kind: 'pack'; readonly pack: PackDefinition }
);

const byId = <One extends { readonly id: string }>(list: readonly One[], id: string): One =>
  list.find((one) => one.id === id) as One;

/** The pack's items with what they name; the loader has made sure that it is there. */
export function contentsOf({ items }: PackDefinition, { forms, sheets, packs }: PackLibrary): Content[] {
  return items.map((item): Content => {
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
export const filingOf = (form: FormDefinition, { items }: PackDefinition): FormDefinition['filing'] =>
  items.flatMap((item) => ('form' in item && item.form === form.id && item.filing ? [item.filing] : []))[0] ??
  form.filing;

export const isPoster = (content: Content): boolean =>
  content.kind === 'form'
    ? content.poster || content.form.paper === 'a3'
    : content.kind === 'sheet' && content.sheet.face.kind === 'poster';

/** The packs that a pack binds together, itself if none. */
export const partsOf = (pack: PackDefinition, { packs }: PackLibrary): PackDefinition[] =>
  pack.includes.length > 0 ? pack.includes.map((id) => byId(packs, id)) : [pack];

/** The two groups that the printed table of copies is worked out for. */
export function exampleGroups({ countedBy }: PackDefinition): { readonly name: Text; readonly counts: Counts }[] {
  const { sixPairs, tenPairs, fourPeople, eightPeople } = wordsIn().pack;
  return countedBy === 'pairs'
    ? [
        { name: sixPairs, counts: countPairs(6) },
        { name: tenPairs, counts: countPairs(10) },
      ]
    : [
        { name: fourPeople, counts: countTeam(4) },
        { name: eightPeople, counts: countTeam(8) },
      ];
}

export const copiesOf = ({ item }: Content, counts: Counts): number =>
  countCopies(parseFormula(item.copies, item.copies), counts);
