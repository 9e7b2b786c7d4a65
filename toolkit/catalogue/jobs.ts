// What the pool and its workers say to each other: jobs, files, faults.

import type { Form } from '../form/facts.ts';
import type { Languages } from '../locales.ts';
import type { Format, PlacedItem } from '../manifest.ts';
import type { DividerSetting } from '../pack/dividers.ts';
import type { PackSetting } from '../pack/setting.ts';
import type { FontFiles } from '../pdf/field-font.ts';
import type { FieldFontName } from '../pdf/fonts.ts';
import type { Organisation } from '../programme/organisation.ts';

/** What is a document of its own; `webp` is a picture of one. */
export type DocumentFormat = Exclude<Format, 'webp'>;

/** One form in one language set, in the formats that are missing. */
export interface DocumentJob {
  readonly form: Form;
  readonly languages: Languages;
  readonly formats: readonly DocumentFormat[];
  readonly organisation: Organisation;
}

/** Pages of a document, as pictures. */
export interface PictureJob {
  readonly pdf: Uint8Array;
  /** Counted from 1. */
  readonly pages: readonly number[];
  /** Where they are shown: of a form, or of a sheet of a pack. */
  readonly of: 'form' | 'sheet';
}

/** A face of fields, or without it the layout font of this path. */
export interface FontJob {
  readonly name: string;
  readonly face?: FieldFontName;
}

export type PackFormat = 'pdf' | 'a4.pdf';

/** One pack in one language set, in the formats that are missing. */
export interface PackJob extends PackSetting {
  readonly formats: readonly PackFormat[];
}

export type DividersJob = DividerSetting;

/** The kinds of jobs with what each is given. */
export interface Jobs {
  readonly font: FontJob;
  readonly document: DocumentJob;
  readonly picture: PictureJob;
  readonly pack: PackJob;
  readonly dividers: DividersJob;
}

/** Of any kind. */
export type Job = { readonly [Kind in keyof Jobs]: { readonly kind: Kind; readonly job: Jobs[Kind] } }[keyof Jobs];

export interface BuiltFile {
  /** What stands behind the languages in the file's name. */
  readonly format: string;
  readonly bytes: Uint8Array;
  readonly pages: number | null;
  readonly sheets?: readonly PlacedItem[];
}

/** What every process that lays out would otherwise make for itself. */
export interface Equipment {
  readonly fieldFonts: FontFiles;
  readonly layoutFonts: readonly Uint8Array[];
}

/** To a worker: first its equipment, if it needs any, then one job after the other. */
export type Order = { readonly equipment: Equipment } | Job;

/** A fault that a writer can mend, as it crosses from one process to another. */
interface SentFault {
  readonly what: string;
  readonly where: string;
  readonly remedy: string;
  readonly path: readonly PropertyKey[] | undefined;
}

/** From a worker, for each job: its files one by one, then the end; or its faults, or what nobody expected. */
export type Reply =
  | { readonly file: BuiltFile }
  | { readonly faults: readonly SentFault[] }
  | { readonly unexpected: string }
  | { readonly done: true };
