// The door for web pages: forms as text, without anything of Node's and without the PDF and Word machinery.

export type { FileEntry, Format } from '../catalogue/entry.ts';
export {
  type FormDefinition,
  type Phase,
  REQUIREMENTS,
  type Requirement,
  ROLES,
  type Role,
} from '../form/definition.ts';
export { localize } from '../form/localize.ts';
export { PHASE_GROUPS, phaseGroup } from '../form/overview.ts';
export { currentVersion } from '../form/version.ts';
export { formatClock, parseClock, timeSteps } from '../pack/clock.ts';
export { contentsOf, copiesOf, exampleGroups, partsOf } from '../pack/contents.ts';
export type { PackDefinition } from '../pack/definition.ts';
export { letterOf, showFormula } from '../pack/letters.ts';
export { wordsIn as machineWords } from '../words/words.ts';
export { describeForm } from './describe.ts';
export { downloadName, wordLanguages } from './download-name.ts';
export { formatSize } from './file-size.ts';
export { describeFormula } from './formula-words.ts';
export { type InLocale, inLocale } from './in-locale.ts';
