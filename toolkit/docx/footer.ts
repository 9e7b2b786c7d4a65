// The foot of every page, and the running head from the second page on.
import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { addressOf, imprintOf } from '../form/imprint.ts';
import type { LocalizedForm } from '../form/localize.ts';
import { LOCALES } from '../locales.ts';
import { run, SECOND, tabRun } from './runs.ts';

/** Number, version, languages and date | page x / y; below it the address of the guide. */
export function drawFooter(form: LocalizedForm, site: string): Footer {
  const [lead] = form.languages;
  const { page, guide } = form.words;
  return new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        children: [
          ...imprintOf(form).map(({ lang, text }) => run(lang, text)),
          tabRun(lead),
          run(lead, `${page[0]?.text} `),
          new TextRun({
            children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
            language: { value: LOCALES[lead].tag },
          }),
        ],
      }),
      new Paragraph({
        style: 'FootAddress',
        children: [
          run(lead, `${guide[0]?.text}: `),
          run(lead, addressOf(form.languages, form.guide, site), { noProof: true }),
        ],
      }),
    ],
  });
}

export function drawRunningHead({ title, number, languages }: LocalizedForm): Header {
  const [lead] = languages;
  return new Header({
    children: [
      new Paragraph({
        style: 'RunningHead',
        children: [run(lead, title[0]?.text ?? ''), tabRun(lead), run(lead, number, SECOND)],
      }),
    ],
  });
}
