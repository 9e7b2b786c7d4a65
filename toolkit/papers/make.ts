// The papers of a plan as files. Runs in a worker of a browser; the empty forms are those of the site.
import type { AskedForm, AskedInput } from '../form/asked.ts';
import { formatLanguages, type Languages, type Locale } from '../locales.ts';
import { lettersNotShown } from '../pdf/field-letters.ts';
import { type FormToFill, openToFill } from '../pdf/fill-often.ts';
import type { PaperFacts } from '../plan/paper-facts.ts';
import { certificatesOf, type Paper, type PrintedPaper, papersOf, papersOfFirstMeeting } from '../plan/papers.ts';
import { planOf } from '../plan/plan.ts';
import type { Wishes } from '../plan/wishes.ts';
import { makeArchive } from './archive.ts';
import { openPrintFile } from './print-file.ts';
import { WORDS } from './words.ts';

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
export interface FilledPaper {
  readonly paper: Paper;
  readonly title: string;
  readonly form: FormToFill;
  /** Answers that were left out. */
  readonly leftOut: readonly string[];
}

/** @throws what `getBlank` throws, RangeError without memory, Error where there is nothing to make */
export async function makePlanPapers(wish: PapersWish, means: Means): Promise<MadePapers> {
  const { kind, wishes, locale, facts } = wish;
  const plan = planOf(wishes);
  const filler = openFiller(means, locale);
  if (kind === 'all') return makeArchive(papersOf(wishes, plan, facts), filler, { wish, plan, means });
  const printed =
    kind === 'first-meeting' ? papersOfFirstMeeting(wishes, plan, facts) : certificatesOf(wishes, plan, facts);
  if (kind === 'certificates-singly') return makeArchive(printed, filler, { wish, plan, means });
  const title = WORDS[kind === 'first-meeting' ? 'first' : 'certificates'][locale];
  return { ...(await printAll(printed, filler, title, means)), name: `${title}.pdf`, type: 'application/pdf' };
}

async function printAll(papers: readonly PrintedPaper[], fill: Filler, title: string, { onProgress }: Means) {
  const file = await openPrintFile();
  for (const [at, paper] of papers.entries()) {
    file.add((await fill(paper)).form, paper.copies);
    onProgress(at + 1, papers.length + 1);
  }
  const { bytes, pages } = await file.save(title);
  onProgress(papers.length + 1, papers.length + 1);
  return { bytes, count: pages };
}

/** Fills in a paper; the form holds it until the next one of the same form. */
export type Filler = (paper: Paper) => Promise<FilledPaper>;

/** Opens each form once for each of its language sets. */
function openFiller({ forms, getBlank }: Means, locale: Locale): Filler {
  const opened = new Map<string, FormToFill>();
  return async (paper) => {
    const { form: id, languages, answers } = paper;
    const asked = forms.find((form) => form.id === id);
    if (!asked) throw new Error(`There is no form ${id}.`);
    const key = `${id} ${formatLanguages(languages)}`;
    const form = opened.get(key) ?? (await openToFill(await getBlank(id, languages), asked.inputs));
    opened.set(key, form);
    const given = Object.entries(answers).filter(([, answer]) => answer !== '');
    const fitting = given.filter(([input, answer]) => fits(asked.inputs, input, answer));
    form.fill(Object.fromEntries(fitting));
    const leftOut = given.filter((one) => !fitting.includes(one)).map(([, answer]) => answer);
    return { paper, title: asked.title[locale], form, leftOut };
  };
}

/** Nothing is cut: what does not fit is left to a pen. */
function fits(inputs: readonly AskedInput[], id: string, answer: string): boolean {
  const input = inputs.find((one) => one.id === id);
  if (!input) return false;
  if (input.options) return true;
  return answer.length <= (input.maxLength ?? Number.POSITIVE_INFINITY) && lettersNotShown(answer).length === 0;
}
