// YAML → packs and their sheets, checked against each other and against the forms.
import type { ToolkitError } from '../errors.ts';
import type { Form } from '../form/facts.ts';
import { filedText, phaseFacts } from '../form/facts.ts';
import type { FormSurroundings } from '../form/load.ts';
import { putNames } from '../programme/names.ts';
import type { Counting } from '../programme/process.ts';
import { type Definition, type DefinitionSource, idsOfFiles, readNamed, refuseTwins } from '../source/read.ts';
import type { GlossaryTerm } from '../text/glossary.ts';
import { checkPack, checkPrinted, checkSheet } from './check.ts';
import { type Pack, type PackDefinition, packSchema } from './definition.ts';
import { type SheetDefinition, sheetSchema } from './sheet-definition.ts';

/** Everything that packs are made of. */
export interface PackLibrary {
  readonly packs: readonly Pack[];
  readonly sheets: readonly SheetDefinition[];
  readonly forms: readonly Form[];
  readonly glossary: readonly GlossaryTerm[];
  /** How copies are counted, in words. */
  readonly counting: Counting;
}

export interface PackSources extends FormSurroundings {
  readonly packs: readonly DefinitionSource[];
  readonly sheets: readonly DefinitionSource[];
  readonly forms: readonly Form[];
  /** Of all forms, also of those that have faults. */
  readonly formIds: readonly string[];
  readonly glossary: readonly GlossaryTerm[];
}

/**
 * All packs in the order of their numbers, with the sheets they print.
 * @param faults gets every fault of every definition: wrong keys, an unknown phase, guide, form, part, sheet, pack, term or
 *   name, a number of copies that cannot be read, minutes that do not add up, a sheet that no pack prints
 */
export function loadPacks(sources: PackSources, faults: ToolkitError[]): PackLibrary {
  const { forms, glossary, programme, guides } = sources;
  const packs = sources.packs.flatMap((source) => readNamed(source, packSchema, faults) ?? []);
  const sheets = sources.sheets.flatMap((source) => readNamed(source, sheetSchema, faults) ?? []);
  for (const definitions of [packs, sheets]) refuseTwins(definitions, faults);
  const { process } = programme;
  const ids = {
    form: sources.formIds,
    sheet: idsOfFiles(sources.sheets),
    pack: idsOfFiles(sources.packs),
    term: glossary.map(({ id }) => id),
    'guide page': guides,
  };
  const known = { ids, forms, process };
  // A pack with a fault is not read: nobody knows what it prints.
  if (packs.length === sources.packs.length)
    checkPrinted(
      sheets,
      packs.map(({ value }) => value),
      faults,
    );
  const sound = packs.filter((pack) => checkedWithout(faults, () => checkPack(pack, known, faults)));
  for (const sheet of sheets) checkSheet(sheet, known, faults);
  return {
    packs: sound.map((pack) => completePack(pack, programme, faults)).sort(byNumber),
    sheets: sheets.map((sheet) => putNames(sheet, programme.names, faults)).sort(byNumber),
    forms,
    glossary,
    counting: process.counting,
  };
}

function completePack(
  pack: Definition<PackDefinition>,
  { names, process }: PackSources['programme'],
  faults: ToolkitError[],
): Pack {
  const value = putNames(pack, names, faults);
  const filed = value.items.flatMap((item) =>
    'form' in item && item.filing ? [[item.form, filedText(item.filing, process)] as const] : [],
  );
  return { ...value, group: phaseFacts(value.phase, process).group, filed: Object.fromEntries(filed) };
}

function checkedWithout(faults: readonly ToolkitError[], check: () => void): boolean {
  const before = faults.length;
  check();
  return faults.length === before;
}

/** PP2 before PP10, PP before PT, PT-all last. */
const rank = ({ number }: { readonly number: string }): string =>
  number.replace(/\d+/, (digits) => digits.padStart(4, '0')).replace('-', '~');
const byNumber = (one: { readonly number: string }, two: { readonly number: string }): number =>
  rank(one) < rank(two) ? -1 : 1;
