// Everything that a programme is defined by, read and checked in one go.
import { DefinitionError, type ToolkitError, throwFaults } from './errors.ts';
import { formSchema } from './form/definition.ts';
import { checkAnswers } from './form/known-answers.ts';
import { loadForms } from './form/load.ts';
import { packSchema } from './pack/definition.ts';
import { loadPacks, type PackLibrary } from './pack/load.ts';
import { sheetSchema } from './pack/sheet-definition.ts';
import { loadProgramme, type Programme, type ProgrammeSources } from './programme/load.ts';
import { putNames } from './programme/names.ts';
import { suggest } from './source/nearest.ts';
import { type DefinitionSource, idsOfFiles, readDefinition, readNamed } from './source/read.ts';
import { glossarySchema } from './text/glossary.ts';

export interface LibrarySources extends ProgrammeSources {
  readonly forms: readonly DefinitionSource[];
  readonly packs: readonly DefinitionSource[];
  readonly sheets: readonly DefinitionSource[];
  readonly glossary: DefinitionSource;
  /** Slugs of the guide pages that there are, without language. */
  readonly guides: readonly string[];
}

export interface Library extends PackLibrary {
  readonly programme: Programme;
}

/** @param faults gets every fault of every file */
export function loadLibrary(sources: LibrarySources, faults: ToolkitError[]): Library | undefined {
  const programme = loadProgramme(sources, faults);
  const terms = readDefinition(sources.glossary, glossarySchema, faults);
  if (!programme || !terms) {
    checkAlone(sources, faults);
    return undefined;
  }
  const glossary = putNames(terms, programme.names, faults);
  const { guides } = sources;
  const forms = loadForms(sources.forms, { programme, guides }, faults);
  if (faults.length === 0) checkAnswers(programme.organisation, forms, faults);
  checkExtra(programme, idsOfFiles(sources.packs), faults);
  checkPlatformForms(programme, idsOfFiles(sources.forms), guides, faults);
  return {
    programme,
    ...loadPacks({ ...sources, programme, forms, glossary, formIds: idsOfFiles(sources.forms) }, faults),
  };
}

/** As {@link loadLibrary}. @throws ToolkitError for one fault, ManyFaults for several */
export function expectLibrary(sources: LibrarySources): Library {
  const faults: ToolkitError[] = [];
  const library = loadLibrary(sources, faults);
  throwFaults(faults);
  return library as Library;
}

/** Papers of the organisation's own go with packs that there are. */
function checkExtra({ extra = [] }: Programme, packs: readonly string[], faults: ToolkitError[]): void {
  for (const { packs: named, where } of extra)
    for (const id of named)
      if (!packs.includes(id)) faults.push(new DefinitionError(`There is no pack "${id}".`, where, suggest(id, packs)));
}

/** What the platform names of the library is there. */
function checkPlatformForms(
  { platform }: Programme,
  forms: readonly string[],
  guides: readonly string[],
  faults: ToolkitError[],
): void {
  const expect = (kind: string, id: string, known: readonly string[], where: string) => {
    if (!known.includes(id))
      faults.push(new DefinitionError(`There is no ${kind} "${id}".`, where, suggest(id, known)));
  };
  for (const { forms: behind } of platform?.dividers.sheets ?? [])
    for (const id of behind) expect('form', id, forms, 'programme/platform.yaml › dividers');
  for (const { section, items } of platform?.course.sections ?? [])
    for (const item of items)
      if ('page' in item) expect('guide page', item.page, guides, `programme/platform.yaml › course › ${section}`);
}

/** Without a programme only the shape of the others can be checked. */
function checkAlone({ forms, packs, sheets }: LibrarySources, faults: ToolkitError[]): void {
  for (const source of forms) readNamed(source, formSchema, faults);
  for (const source of packs) readNamed(source, packSchema, faults);
  for (const source of sheets) readNamed(source, sheetSchema, faults);
}
