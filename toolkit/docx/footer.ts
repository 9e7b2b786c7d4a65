// The foot of every page, and the running head from the second page on.
import { addressOf, imprintOf } from '../form/imprint.ts';
import type { LocalizedForm } from '../form/localize.ts';
import { type Paragraph, paragraph } from './paragraph.ts';
import { countedRun, run, SECOND, tabRun } from './runs.ts';

/** Number, version, languages and date | page x / y; below it the address of the guide. */
export function drawFooter(form: LocalizedForm, site: string): Paragraph[] {
  const [lead] = form.languages;
  const { page, guide } = form.words;
  return [
    paragraph('Foot', [
      ...imprintOf(form).map(({ lang, text }) => run(lang, text)),
      tabRun(lead),
      run(lead, `${page[0]?.text} `),
      countedRun(lead, 'PAGE'),
      run(lead, ' / '),
      countedRun(lead, 'NUMPAGES'),
    ]),
    paragraph('FootAddress', [
      run(lead, `${guide[0]?.text}: `),
      run(lead, addressOf(form.languages, form.guide, site), { noProof: true }),
    ]),
  ];
}

export function drawRunningHead({ title, number, languages }: LocalizedForm): Paragraph[] {
  const [lead] = languages;
  return [paragraph('RunningHead', [run(lead, title[0]?.text ?? ''), tabRun(lead), run(lead, number, SECOND)])];
}
