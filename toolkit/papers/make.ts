// The papers of a plan as files. Runs in a worker of a browser; the empty forms are those of the site.
import type { AskedInput } from '../form/asked.ts';
import { formatLanguages } from '../locales.ts';
import { lettersNotShown } from '../pdf/field-letters.ts';
import { type FormToFill, openToFill } from '../pdf/fill-often.ts';
import { openDocument } from '../pdf/opened.ts';
import { CERTIFICATE, certificatesOf, type PrintedPaper, papersOf, papersOfFirstMeeting } from '../plan/papers.ts';
import { planOf } from '../plan/plan.ts';
import { makeArchive } from './archive.ts';
import { makeNameCards } from './name-cards.ts';
import { openPrintFile } from './print-file.ts';
import type { Filler, MadePapers, Means, PapersWish } from './wish.ts';
import { WORDS } from './words.ts';

/** @throws what `getBlank` throws, RangeError without memory, Error where there is nothing to make */
export async function makePlanPapers(wish: PapersWish, means: Means): Promise<MadePapers> {
  const { kind, wishes, locale, facts } = wish;
  const plan = planOf(wishes);
  const filler = openFiller(means, wish);
  if (kind === 'name-cards')
    return makeNameCards(wish, await openDocument(await means.getBlank(CERTIFICATE, [locale])));
  if (kind === 'all') return makeArchive(papersOf(wishes, plan, facts), filler, { wish, plan, means });
  const printed =
    kind === 'first-meeting' ? papersOfFirstMeeting(wishes, plan, facts) : certificatesOf(wishes, plan, facts);
  if (kind === 'certificates-singly') return makeArchive(printed, filler, { wish, plan, means });
  const title = WORDS[kind === 'first-meeting' ? 'first' : 'certificates'][locale];
  return { ...(await printAll(printed, filler, title, means)), name: `${title}.pdf`, type: 'application/pdf' };
}

async function printAll(papers: readonly PrintedPaper[], fill: Filler, title: string, { onProgress }: Means) {
  const file = await openPrintFile();
  const leftOut = new Set<string>();
  for (const [at, paper] of papers.entries()) {
    const filled = await fill(paper);
    for (const answer of filled.leftOut) leftOut.add(answer);
    file.add(filled.form, paper.copies);
    onProgress(at + 1, papers.length + 1);
  }
  const { bytes, pages } = await file.save(title);
  onProgress(papers.length + 1, papers.length + 1);
  return { bytes, count: pages, leftOut: [...leftOut] };
}

/** Opens each form once for each of its language sets. */
function openFiller({ forms, getBlank }: Means, { locale, known }: PapersWish): Filler {
  const opened = new Map<string, FormToFill>();
  return async (paper) => {
    const { form: id, languages, answers } = paper;
    const asked = forms.find((form) => form.id === id);
    if (!asked) throw new Error(`There is no form ${id}.`);
    const key = `${id} ${formatLanguages(languages)}`;
    const form = opened.get(key) ?? (await openToFill(await getBlank(id, languages), asked.inputs));
    opened.set(key, form);
    const own = Object.entries(answers).filter(([, answer]) => answer !== '');
    const ids = new Set(asked.inputs.map((input) => input.id));
    const more = Object.entries(known).filter(([input]) => ids.has(input) && !answers[input]);
    const given = [...more, ...own];
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
