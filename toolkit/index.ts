// The door of the machine for Node: what the site's build and the scripts may use.

export { tellNotice } from './answers/notices.ts';
export { readFilled } from './answers/read.ts';
export { buildCatalogue, type CatalogueOptions } from './catalogue/build.ts';
export { makeBlank, makeFilled } from './catalogue/filled.ts';
export type { Stages } from './catalogue/measure.ts';
export { readManifest } from './catalogue/placing.ts';
export { writeWhole } from './catalogue/whole-file.ts';
export { checkConformance, type Finding } from './conformance/check.ts';
export { faultsOf, messageForWriter, ToolkitError } from './errors.ts';
export type { Input } from './fields/field-type.ts';
export type { Answers } from './form/answers.ts';
export { parseAnswers } from './form/answers-json.ts';
export { type AskedForm, type AskedInput, askedForm } from './form/asked.ts';
export type { Form } from './form/facts.ts';
export { currentVersion } from './form/imprint.ts';
export { formInputs } from './form/inputs.ts';
export { type LocalizedForm, localize } from './form/localize.ts';
export { definitionSchemas } from './json-schemas.ts';
export { expectLibrary, type Library, type LibrarySources, loadLibrary } from './library.ts';
export { type FileEntry, FORMATS, type Format } from './manifest.ts';
export { planCourse } from './moodle/plan.ts';
export type { CourseSources, StudyCourse } from './moodle/sources.ts';
export { writeCourse } from './moodle/write.ts';
export type { PackLibrary } from './pack/load.ts';
export { loadFont } from './pdf/fonts.ts';
export { drawLocalForms } from './pdf/local-forms.ts';
export { withDrawnLogo } from './pdf/logo.ts';
export { replaceTables, writeNames } from './pdf/opentype.ts';
export { expectProgramme, type Programme } from './programme/load.ts';
export type { Colours, Organisation } from './programme/organisation.ts';
export type { Level, Phase, PhaseGroup, Process, Role } from './programme/process.ts';
export { readNamedTexts } from './programme/read-texts.ts';
export { filesOf, listFiles, readSource, readSources } from './source/folder.ts';
export type { GlossaryTerm } from './text/glossary.ts';
export { type Localized, localizeTree } from './text/localize.ts';
export { type LocalizedText, plainText, type Text } from './text/text.ts';
export { textSchema } from './text/text-schema.ts';
export { wordsIn } from './text/words/words.ts';
export { ZIP_SETTINGS } from './zip-settings.ts';

/** What the benchmark measures with; opened when it is asked for, because it opens Typst with it. */
export const openMeasure = () => import('./catalogue/measure.ts');
