// What is asked of the maker of papers, what it needs for that, and what comes out.
import type { Answers } from '../form/answers.ts';
import type { AskedForm } from '../form/asked.ts';
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
  | 'certificates-singly';

export interface PapersWish {
  readonly kind: PapersKind;
  readonly wishes: Wishes;
  /** Language of names of folders and files, and of the list. */
  readonly locale: Locale;
  readonly facts: PaperFacts;
  /** What the organiser answers in every form that asks for it, unless the plan knows better. */
  readonly known: Answers;
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
