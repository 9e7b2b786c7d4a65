// The heads of a document's pages: the running head from page two on, and who runs the programme, on every page.
import { ImageRun, type Paragraph, type ParagraphChild } from 'docx';
import type { LocalizedForm } from '../form/localize.ts';
import { LOCALES, type Locale } from '../locales.ts';
import type { Organiser } from '../programme/organisation.ts';
import type { Text } from '../text/text.ts';
import { pixels } from './drawings.ts';
import { stableId } from './tags.ts';
import { paragraph, run, SECOND, tabRun } from './text.ts';

/** On every page but the first: the title, who runs the programme, the number. */
export function drawRunningHead({ title, number, languages }: LocalizedForm, organiser?: Organiser): Paragraph[] {
  const [lead] = languages;
  const runBy = organiser ? [...organiserRuns(organiser, lead, organiser.shortName), run(lead, '\u2003')] : [];
  return [
    paragraph('RunningHead', [run(lead, title[0]?.text ?? ''), tabRun(lead), ...runBy, run(lead, number, SECOND)]),
  ];
}

/** On the first page: who runs the programme, at the right. */
export const drawFirstHead = ({ languages: [lead] }: LocalizedForm, organiser: Organiser): Paragraph[] => [
  paragraph('RunningHead', [tabRun(lead), ...organiserRuns(organiser, lead)]),
];

/** Millimetres: with its line of text the logo stays above the masthead, which it would push down. */
const LOGO_HEIGHT = 6.2;
const LOGO_WIDTH = 36;

/** Name and logo. */
function organiserRuns({ name, logo }: Organiser, lead: Locale, shown: Text = name): ParagraphChild[] {
  const words = run(lead, shown[lead]);
  if (!logo) return [words];
  const scale = Math.min(LOGO_HEIGHT / logo.height, LOGO_WIDTH / logo.width);
  const image = new ImageRun({
    type: 'png',
    data: Uint8Array.from(atob(logo.data), (letter) => letter.charCodeAt(0)),
    transformation: { width: pixels(logo.width * scale), height: pixels(logo.height * scale) },
    altText: { id: String(stableId('logo')), name: 'logo', description: name[lead] },
    run: { language: { value: LOCALES[lead].tag } },
  });
  return [words, run(lead, '\u2002'), image];
}
