// The only door of the machine: what the site and the scripts may use.

export { buildCatalogue, type CatalogueOptions } from './catalogue/build.ts';
export { type FileEntry, FORMATS, type Format } from './catalogue/entry.ts';
export { measureStages, type Stages } from './catalogue/measure.ts';
export { ToolkitError } from './errors.ts';
export {
  type FormDefinition,
  PHASES,
  type Phase,
  REQUIREMENTS,
  type Requirement,
  ROLES,
  type Role,
} from './form/definition.ts';
export { formInputs, type Input } from './form/inputs.ts';
export { loadForms } from './form/load.ts';
export { type Localized, type LocalizedForm, localize, localizeTree } from './form/localize.ts';
export type { DefinitionSource } from './form/read.ts';
export { type LocalizedText, plainText, type Text } from './form/text.ts';
export { textSchema } from './form/text-schema.ts';
export { currentVersion } from './form/version.ts';
export { loadPacks, type PackLibrary } from './pack/load.ts';
export { wordsIn } from './words/words.ts';
export { ZIP_EPOCH } from './zip-epoch.ts';
