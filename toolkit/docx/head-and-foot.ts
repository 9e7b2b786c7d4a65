// What stands around the fields of a form: the masthead, and the foot of every page.
import type { Paragraph, ParagraphChild, Table } from 'docx';
import { addressOf, imprintOf } from '../form/imprint.ts';
import { formInputs, headerInputs } from '../form/inputs.ts';
import type { LocalizedForm } from '../form/localize.ts';
import { plainText } from '../text/text.ts';
import { writtenAnswer } from './answer-places.ts';
import { factShares } from './fact-columns.ts';
import { requiredMark } from './piece.ts';
import { columnsTable } from './shared-tables.ts';
import { divide, type Sheet } from './sheet.ts';
import { type Block, cell, DescribedTable, describeColumns, headRow, row } from './table.ts';
import { CountedNumber, inlineRuns, paragraph, run, SECOND, stackedRuns, tabRun } from './text.ts';

/** Rule, kicker, phase, title, goal, the box who / where / required, and programme and group. */
export const drawMasthead = (form: LocalizedForm, sheet: Sheet): Block[] => [
  kicker(form, sheet),
  paragraph('Heading1', stackedRuns(form.title, {}, { second: { style: 'SecondTitle', bold: false } })),
  goal(form),
  factsTable(form, sheet),
  paragraph('Small', [...stackedRuns(form.facts.templateRule), ...requiredRuns(form)]),
  headerTable(form, sheet),
];

/** Programme and group. */
export const headerTable = (form: LocalizedForm, sheet: Sheet): Table =>
  columnsTable(
    headerInputs(form).map((input) => writtenAnswer({ ...input, width: 1 }, [input], sheet)),
    form.title,
    sheet,
  );

/** Kicker and form number at the left, the phase at the right end of the same line. */
function kicker({ number, facts }: LocalizedForm, { languages }: Sheet): Paragraph {
  const [lead] = languages;
  return paragraph('Kicker', [
    ...inlineRuns(facts.track.name, { bold: true }, ' · '),
    run(lead, `\u2003${number}`, { ...SECOND, bold: true }),
    tabRun(lead),
    ...inlineRuns(facts.phase, { style: 'Phase', bold: true }, ' · '),
  ]);
}

/** "Goal: …" in each language, one below the other. */
const goal = ({ goal, words }: LocalizedForm): Paragraph =>
  paragraph(
    'Goal',
    goal.flatMap(({ lang, text }, at) => {
      const word = words.goal.find((part) => part.lang === lang) ?? words.goal[0];
      const look = at === 0 ? {} : { ...SECOND, below: true };
      return [
        ...(word ? [run(lang, `${word.text}: `, { ...look, bold: true })] : []),
        run(lang, text, at === 0 ? {} : SECOND),
      ];
    }),
  );

/** Who fills it in, who signs, where it goes, required or optional. */
function factsTable({ facts: { fills, signs, filed, requirement }, title, words }: LocalizedForm, sheet: Sheet): Table {
  const facts = [
    [words.fills, fills],
    [words.signs, signs],
    [words.filed, filed],
    [words.requirementHead, requirement],
  ] as const;
  const widths = divide(sheet.page.textWidth, factShares(facts));
  const heads = facts.map(([head]) => head);
  const cells = facts.map(([, fact], at) =>
    cell(widths[at] ?? 0, [paragraph('Fact', stackedRuns(fact, { bold: true }))], { top: true }),
  );
  const parts = {
    title: plainText(title),
    description: describeColumns(heads),
    widths,
    head: headRow(
      widths,
      heads.map((head) => inlineRuns(head, {}, ' · ')),
      sheet,
    ),
    rows: [row(cells, 0)],
    lattice: true,
    rowHeads: false,
  };
  return new DescribedTable(parts, sheet);
}

/** What the asterisk says, behind the rule; nothing where no field has one. */
function requiredRuns(form: LocalizedForm): ParagraphChild[] {
  const [lead] = form.languages;
  if (!formInputs(form).some(({ required }) => required)) return [];
  return [run(lead, '\u2003'), requiredMark(lead), run(lead, '\u00A0'), ...inlineRuns(form.words.mustFill)];
}

/** Number, version, languages and date | page x / y; below it the address of the guide. */
export function drawFoot(form: LocalizedForm, site: string): Paragraph[] {
  const [lead] = form.languages;
  const { page, guide } = form.words;
  return [
    paragraph('Foot', [
      ...imprintOf(form).map(({ lang, text }) => run(lang, text)),
      tabRun(lead),
      run(lead, `${page[0]?.text} `),
      new CountedNumber(lead, 'PAGE'),
      run(lead, ' / '),
      new CountedNumber(lead, 'NUMPAGES'),
    ]),
    paragraph('FootAddress', [
      run(lead, `${guide[0]?.text}: `),
      run(lead, addressOf(form.languages, form.guide, site), { noProof: true }),
    ]),
  ];
}
