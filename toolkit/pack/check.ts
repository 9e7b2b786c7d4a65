// Packs and sheets against everything that they name.
import { DefinitionError, type ToolkitError } from '../errors.ts';
import type { FormDefinition } from '../form/definition.ts';
import type { Process } from '../programme/process.ts';
import { suggest } from '../source/nearest.ts';
import type { Path } from '../source/place.ts';
import type { Definition } from '../source/read.ts';
import type { PackDefinition, PackItem } from './definition.ts';
import { countedIn } from './letters.ts';
import type { SheetDefinition } from './sheet-definition.ts';

/** What packs and sheets may name; ids also of files that have faults of their own. */
export interface Known {
  readonly ids: Readonly<Record<'form' | 'sheet' | 'pack' | 'term' | 'guide page', readonly string[]>>;
  readonly forms: readonly FormDefinition[];
  readonly process: Process;
}

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

/** Tells where something is wrong with one definition. */
type Tell = (what: string, path: Path, remedy: string) => void;

const teller =
  ({ where }: Definition<unknown>, faults: ToolkitError[]): Tell =>
  (what, path, remedy) =>
    faults.push(new DefinitionError(what, where(path), remedy));

/** Tells of an id that is not there, with the one that was probably meant. */
const expectId = (tell: Tell, kind: string, id: string, known: readonly string[], path: Path): void => {
  if (!known.includes(id)) tell(`There is no ${kind} "${id}".`, path, suggest(id, known));
};

export function checkPack(file: Definition<PackDefinition>, known: Known, faults: ToolkitError[]): void {
  const { value: pack } = file;
  const { ids, process } = known;
  const tell = teller(file, faults);
  expectId(tell, 'phase', pack.phase, idsOf(process.phases), ['phase']);
  expectId(tell, 'guide page', pack.guide, ids['guide page'], ['guide']);
  checkNumber(pack, process.numbering.pack, tell);
  for (const [at, item] of pack.items.entries()) checkItem(item, pack, known, ['items', at], tell);
  for (const [at, id] of pack.collect.entries()) expectId(tell, 'form', id, ids.form, ['collect', at]);
  for (const [at, id] of pack.includes.entries()) expectId(tell, 'pack', id, ids.pack, ['includes', at]);
  if (pack.next) expectId(tell, 'pack', pack.next.pack, ids.pack, ['next', 'pack']);
  if (pack.items.length + pack.includes.length === 0)
    tell('The pack is empty.', [], 'Give it items, or packs that it includes.');
  const everything = [...ids.form, ...ids.sheet, ...ids.pack];
  for (const [at, { uses }] of (pack.agenda?.steps ?? []).entries())
    for (const [place, id] of uses.entries())
      expectId(tell, 'form, sheet or pack', id, everything, ['agenda', 'steps', at, 'uses', place]);
  checkMinutes(pack, tell);
}

function checkNumber({ id, number }: PackDefinition, prefixes: readonly string[], tell: Tell): void {
  const [prefix = ''] = /^[A-Z]+/.exec(number) ?? [];
  if (!prefixes.includes(prefix)) tell(`Packs are not numbered with ${prefix}.`, ['number'], suggest(prefix, prefixes));
  if (id !== number.toLowerCase())
    tell(`The id of ${number} is ${id}.`, ['id'], `Call it ${number.toLowerCase()}, and the file too.`);
}

function checkItem(item: PackItem, pack: PackDefinition, known: Known, path: Path, tell: Tell): void {
  const { ids, forms } = known;
  if ('form' in item) {
    expectId(tell, 'form', item.form, ids.form, [...path, 'form']);
    const form = forms.find(({ id }) => id === item.form);
    for (const [at, part] of (item.parts ?? []).entries())
      if (form) expectId(tell, 'part', part, idsOf(form.sections), [...path, 'parts', at]);
    if (item.poster && form && !form.poster)
      tell(`The form ${form.id} has no poster.`, [...path, 'poster'], 'Take poster away.');
  } else if ('sheet' in item) expectId(tell, 'sheet', item.sheet, ids.sheet, [...path, 'sheet']);
  else expectId(tell, 'pack', item.pack, ids.pack, [...path, 'pack']);
  if ('form' in item && item.filing)
    expectId(tell, 'filing route', item.filing.route, idsOf(known.process.filing), [...path, 'filing', 'route']);
  const allowed = countedIn(pack.countedBy);
  for (const { of } of item.copies)
    if (of && !allowed.includes(of))
      tell(
        `Copies are counted by ${pack.countedBy} here, not by ${of}.`,
        [...path, 'copies'],
        `Use ${allowed.join(', ')}.`,
      );
}

function checkMinutes({ agenda }: PackDefinition, tell: Tell): void {
  if (!agenda) return;
  const sum = (steps: typeof agenda.steps) => steps.reduce((total, { minutes }) => total + minutes, 0);
  const expected = [
    ['length', agenda.length, sum(agenda.steps)],
    ['short', agenda.short, sum(agenda.steps.filter(({ optional }) => !optional))],
  ] as const;
  for (const [key, stated, found] of expected)
    if (stated !== undefined && stated !== found)
      tell(
        `The steps take ${found} minutes, but ${key} says ${stated}.`,
        ['agenda', key],
        'Correct the minutes of a step, or the stated length.',
      );
}

/** Tells of sheets that no pack prints. */
export function checkPrinted(
  sheets: readonly Definition<SheetDefinition>[],
  packs: readonly PackDefinition[],
  faults: ToolkitError[],
): void {
  const printed = new Set(packs.flatMap(({ items }) => items.flatMap((item) => ('sheet' in item ? [item.sheet] : []))));
  for (const sheet of sheets)
    if (!printed.has(sheet.value.id))
      teller(sheet, faults)('No pack prints this sheet.', [], 'Name it in a pack, or delete it.');
}

export function checkSheet(file: Definition<SheetDefinition>, known: Known, faults: ToolkitError[]): void {
  const { number, face } = file.value;
  const { ids, process } = known;
  const tell = teller(file, faults);
  const { sheet: prefix } = process.numbering;
  if (!number.startsWith(prefix))
    tell(`Sheets are numbered with ${prefix}.`, ['number'], `Write ${prefix}01, for example.`);
  if (face.kind !== 'page') return;
  for (const [at, block] of face.blocks.entries()) {
    const path = ['face', 'blocks', at];
    if (block.block === 'glossary')
      for (const [place, term] of block.terms.entries())
        expectId(tell, 'term', term, ids.term, [...path, 'terms', place]);
    if (block.block !== 'table') continue;
    const columns = block.columns.length;
    for (const [place, { length }] of block.rows.entries())
      if (length !== columns)
        tell(
          `The row has ${length} cells; the table has ${columns} columns.`,
          [...path, 'rows', place],
          'Give each row a cell per column; null is a place to write.',
        );
  }
}
