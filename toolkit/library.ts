// Everything that a programme is defined by, read and checked in one go.
import { type ToolkitError, throwFaults } from './errors.ts';
import { formSchema } from './form/definition.ts';
import { loadForms } from './form/load.ts';
import { packSchema } from './pack/definition.ts';
import { loadPacks, type PackLibrary } from './pack/load.ts';
import { sheetSchema } from './pack/sheet-definition.ts';
import { loadProgramme, type Programme, type ProgrammeSources } from './programme/load.ts';
import { putNames } from './programme/names.ts';
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

/** Without a programme only the shape of the others can be checked. */
function checkAlone({ forms, packs, sheets }: LibrarySources, faults: ToolkitError[]): void {
  for (const source of forms) readNamed(source, formSchema, faults);
  for (const source of packs) readNamed(source, packSchema, faults);
  for (const source of sheets) readNamed(source, sheetSchema, faults);
}
