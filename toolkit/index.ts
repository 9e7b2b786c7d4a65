// The door of the machine for Node: what the site's build and the scripts may use.

export { buildCatalogue, type CatalogueOptions } from './catalogue/build.ts';
export { measureStages, type Stages } from './catalogue/measure.ts';
export { checkConformance, type Finding } from './conformance/check.ts';
export { ToolkitError } from './errors.ts';
export type { Input } from './fields/field-type.ts';
export {
  type FormDefinition,
  PHASES,
  type Phase,
  REQUIREMENTS,
  type Requirement,
  ROLES,
  type Role,
} from './form/definition.ts';
export { currentVersion } from './form/imprint.ts';
export { formInputs } from './form/inputs.ts';
export { loadForms } from './form/load.ts';
export { type LocalizedForm, localize } from './form/localize.ts';
export { type FileEntry, FORMATS, type Format } from './manifest.ts';
export { loadPacks, type PackLibrary } from './pack/load.ts';
export type { DefinitionSource } from './source/read.ts';
export { type Localized, localizeTree } from './text/localize.ts';
export { type LocalizedText, plainText, type Text } from './text/text.ts';
export { textSchema } from './text/text-schema.ts';
export { ZIP_EPOCH } from './zip-epoch.ts';
