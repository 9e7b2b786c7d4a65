// What is asked of the maker of papers, what it needs for that, and what comes out.
import type { Answers } from '../form/answers.ts';
import type { AskedForm } from '../form/asked.ts';
import type { DrawnPicture } from '../form/face.ts';
import type { Languages, Locale } from '../locales.ts';
import type { FormToFill } from '../pdf/fill-often.ts';
import type { PaperFacts } from '../plan/paper-facts.ts';
import type { Paper } from '../plan/papers.ts';
import type { Wishes } from '../plan/wishes.ts';

export type PapersKind =
  /** Everything for every pair, in a ZIP with a folder a pair and a list. */
  | 'all'
  /** The pairs' papers of the first meeting, as one PDF to print. */
  | 'first-meeting'
  /** Certificates of everybody whose name is known, as one PDF to print. */
  | 'certificates'
  /** The same, a PDF each, in a ZIP. */
  | 'certificates-singly'
  /** A card to cut out for everybody whose name is known, as one PDF to print. */
  | 'name-cards';

/** How papers look that are drawn here and not on an empty form: colours as `#0f4c5c`. */
export interface Look {
  readonly ink: string;
  readonly primary: string;
  readonly secondary: string;
  readonly muted: string;
  /** Lines to cut along. */
  readonly line: string;
  /** The organiser's name and logo on one line, where there is one. */
  readonly organiser?: DrawnPicture | undefined;
}

export interface PapersWish {
  readonly kind: PapersKind;
  readonly wishes: Wishes;
  /** Language of names of folders and files, and of the list. */
  readonly locale: Locale;
  readonly facts: PaperFacts;
  /** What the organiser answers in every form that asks for it, unless the plan knows better. */
  readonly known: Answers;
  readonly look: Look;
}

/** Where empty forms come from, and who hears how far it is. */
export interface Means {
  readonly forms: readonly AskedForm[];
  readonly getBlank: (form: string, languages: Languages) => Promise<Uint8Array>;
  readonly onProgress: (done: number, of: number) => void;
}

export interface MadePapers {
  readonly bytes: Uint8Array;
  /** Name to save it under. */
  readonly name: string;
  readonly type: 'application/pdf' | 'application/zip';
  /** Files in it, or pages of it. */
  readonly count: number;
  /** What did not find room or has letters that nothing here can show; for an archive its list says it. */
  readonly leftOut: readonly string[];
}

/** A paper, filled in, and what did not find room in it. */
interface FilledPaper {
  readonly paper: Paper;
  readonly title: string;
  readonly form: FormToFill;
  /** Answers that were left out. */
  readonly leftOut: readonly string[];
}

/** Fills in a paper; the form holds it until the next one of the same form. */
export type Filler = (paper: Paper) => Promise<FilledPaper>;
