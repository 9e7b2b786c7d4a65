// The door of the machine for web pages and their scripts: nothing of Node's in it, and the PDF and Word machinery
// only where it is asked for.

export { formatAllData, formatData } from './answers/data-file.ts';
export { fillBlank } from './answers/fill.ts';
export type { Notice } from './answers/notices.ts';
export { type FilledForm, readFilled } from './answers/read.ts';
export { stampFace } from './answers/stamp.ts';
export type { Answers } from './form/answers.ts';
export type { AskedForm, AskedInput } from './form/asked.ts';
export type { DrawnPicture, Face, OwnPlace } from './form/face.ts';
export type { Form } from './form/facts.ts';
export { FILE_LIMITS } from './form/file-limits.ts';
export { currentVersion } from './form/imprint.ts';
export { knownAnswers } from './form/known-answers.ts';
export { localize } from './form/localize.ts';
export { REFUSALS, type Refusal, RefusedFile } from './form/refusal.ts';
export { readWritten, writeAnswer, YES } from './form/written-answer.ts';
export type { ArchiveParts, Copies, Counted, FileEntry, Format } from './manifest.ts';
export { formatClock, formatTime, parseClock, timeSteps } from './pack/clock.ts';
export type { Pack } from './pack/definition.ts';
export { type Counts, countCopies } from './pack/formula.ts';
export { describeFormula } from './pack/formula-words.ts';
export { copiesOf, exampleGroups, itemsOf, partsOf } from './pack/items.ts';
export { showFormula } from './pack/letters.ts';
export { lettersNotShown } from './pdf/field-letters.ts';
export { type PlaceToName, placesToName } from './programme/own-places.ts';
export { type InLocale, inLocale } from './text/localize.ts';
export { keepTogether } from './text/no-break.ts';
export type { Text } from './text/text.ts';
export { wordsIn as machineWords } from './text/words/words.ts';
export type { WebControl } from './web/controls.ts';
export { describeForm } from './web/describe.ts';
export { downloadName, filledName, wordLanguages } from './web/download-name.ts';
export type { WebField } from './web/fields.ts';
export { formatSize } from './web/file-size.ts';
export type { WebRow } from './web/rows.ts';

/** The maker of packs with every copy in them, which brings pdf-lib: loaded when somebody asks for such a pack. */
export const loadMultiplier = () => import('./pack/multiply.ts');

/** The maker of archives: loaded when somebody asks for one. */
export const loadArchiver = () => import('./web/stored-archive.ts');

/** The maker of the papers of a plan, which brings pdf-lib as well. */
export const loadPapers = () => import('./papers/make.ts');
export type { MadePapers, PapersKind, PapersWish } from './papers/wish.ts';
