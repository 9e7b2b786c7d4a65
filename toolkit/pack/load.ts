// YAML → packs and their sheets, checked against each other and against the forms.
import { DefinitionError } from '../errors.ts';
import type { FormDefinition } from '../form/definition.ts';
import { type DefinitionSource, readDefinition, refuseTwins } from '../source/read.ts';
import type { Text } from '../text/text.ts';
import { type PackDefinition, type PackItem, packSchema } from './definition.ts';
import { parseFormula } from './formula.ts';
import { countedIn } from './letters.ts';
import { type SheetDefinition, sheetSchema } from './sheet-definition.ts';

/** A term of the glossary, as sheets print it. */
export interface Term {
  readonly id: string;
  readonly term: Text;
  readonly definition: Text;
}

/** Everything that packs are made of. */
export interface PackLibrary {
  readonly packs: readonly PackDefinition[];
  readonly sheets: readonly SheetDefinition[];
  readonly forms: readonly FormDefinition[];
  readonly glossary: readonly Term[];
}

interface PackSources {
  readonly packs: readonly DefinitionSource[];
  readonly sheets: readonly DefinitionSource[];
  readonly forms: readonly FormDefinition[];
  readonly glossary: readonly Term[];
}

/**
 * All packs in the order of their numbers, with the sheets they print.
 * @throws DefinitionError for a wrong definition, an unknown form, part, sheet, pack or term, a number of copies that
 *   cannot be read, minutes that do not add up, and a sheet that no pack prints
 */
export function loadPacks(sources: PackSources): PackLibrary {
  const packs = sources.packs.map((source) => readDefinition(source, packSchema));
  const sheets = sources.sheets.map((source) => readDefinition(source, sheetSchema));
  for (const definitions of [packs, sheets]) {
    refuseTwins(definitions.map(({ id, number }) => ({ id, number, name: `${id}.yaml` })));
  }
  const { forms, glossary } = sources;
  const library = { packs: packs.sort(byNumber), sheets: sheets.sort(byNumber), forms, glossary };
  for (const pack of packs) checkPack(pack, library);
  for (const sheet of sheets) checkSheet(sheet, library);
  return library;
}

/** PP before PT, PT-all last: a hyphen would come before digits. */
const rank = ({ number }: { readonly number: string }): string => number.replace('-', '~');
const byNumber = (one: { readonly number: string }, two: { readonly number: string }): number =>
  rank(one) < rank(two) ? -1 : 1;

type Kind = 'form' | 'sheet' | 'pack' | 'term';

/** @throws DefinitionError with the ids that there are */
function expectId(kind: Kind, id: string, known: readonly { readonly id: string }[], where: string): void {
  if (known.some((one) => one.id === id)) return;
  const ids = known.map((one) => one.id).join(', ');
  throw new DefinitionError(`There is no ${kind} "${id}".`, where, `Use one of: ${ids}.`);
}

function checkPack(pack: PackDefinition, library: PackLibrary): void {
  const { forms, sheets, packs } = library;
  const name = `packs/${pack.id}.yaml`;
  for (const [at, item] of pack.items.entries()) checkItem(item, pack, library, `${name} › items[${at}]`);
  for (const [at, id] of pack.collect.entries()) expectId('form', id, forms, `${name} › collect[${at}]`);
  for (const [at, id] of pack.includes.entries()) expectId('pack', id, packs, `${name} › includes[${at}]`);
  if (pack.next) expectId('pack', pack.next.pack, packs, `${name} › next.pack`);
  if (pack.items.length + pack.includes.length === 0)
    throw new DefinitionError('The pack is empty.', name, 'Give it items, or packs that it includes.');
  const everything = [...forms, ...sheets, ...packs];
  for (const [at, { uses }] of (pack.agenda?.steps ?? []).entries()) {
    for (const id of uses) expectId('form', id, everything, `${name} › agenda.steps[${at}].uses`);
  }
  checkMinutes(pack, name);
}

function checkItem(item: PackItem, pack: PackDefinition, { forms, sheets, packs }: PackLibrary, where: string): void {
  if ('form' in item) {
    expectId('form', item.form, forms, `${where}.form`);
    const form = forms.find(({ id }) => id === item.form) as FormDefinition;
    for (const part of item.parts ?? []) expectId('form', part, form.sections, `${where}.parts`);
    if (item.poster && !form.poster)
      throw new DefinitionError(`The form ${form.id} has no poster.`, `${where}.poster`, 'Take poster away.');
  } else if ('sheet' in item) expectId('sheet', item.sheet, sheets, `${where}.sheet`);
  else expectId('pack', item.pack, packs, `${where}.pack`);
  const allowed = countedIn(pack.countedBy);
  for (const { of } of parseFormula(item.copies, `${where}.copies`)) {
    if (of && !allowed.includes(of))
      throw new DefinitionError(
        `Copies are counted by ${pack.countedBy} here, not by ${of}.`,
        `${where}.copies`,
        `Use ${allowed.join(', ')}.`,
      );
  }
}

function checkMinutes({ agenda }: PackDefinition, name: string): void {
  if (!agenda) return;
  const sum = (steps: typeof agenda.steps) => steps.reduce((total, { minutes }) => total + minutes, 0);
  const expected = [
    ['length', agenda.length, sum(agenda.steps)],
    ['short', agenda.short, sum(agenda.steps.filter(({ optional }) => !optional))],
  ] as const;
  for (const [key, stated, found] of expected) {
    if (stated === undefined || stated === found) continue;
    throw new DefinitionError(
      `The steps take ${found} minutes, but ${key} says ${stated}.`,
      `${name} › agenda.${key}`,
      'Correct the minutes of a step, or the stated length.',
    );
  }
}

function checkSheet({ id, face }: SheetDefinition, { packs, glossary }: PackLibrary): void {
  if (!packs.some(({ items }) => items.some((item) => 'sheet' in item && item.sheet === id)))
    throw new DefinitionError('No pack prints this sheet.', `sheets/${id}.yaml`, 'Name it in a pack, or delete it.');
  if (face.kind !== 'page') return;
  for (const [at, block] of face.blocks.entries()) {
    const where = `sheets/${id}.yaml › face.blocks[${at}]`;
    if (block.block === 'glossary') for (const term of block.terms) expectId('term', term, glossary, `${where}.terms`);
    if (block.block !== 'table') continue;
    const wrong = block.rows.findIndex((row) => row.length !== block.columns.length);
    if (wrong >= 0)
      throw new DefinitionError(
        `The row has ${block.rows[wrong]?.length} cells; the table has ${block.columns.length} columns.`,
        `${where}.rows[${wrong}]`,
        'Give each row a cell per column; null is a place to write.',
      );
  }
}
