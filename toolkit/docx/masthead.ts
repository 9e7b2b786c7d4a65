// The head of a form: rule, kicker, phase, title, goal, the box who / where / required, and programme and group.
import { formInputs, headerInputs } from '../form/inputs.ts';
import type { LocalizedForm } from '../form/localize.ts';
import { plainText } from '../text/text.ts';
import { answersTable } from './answers-table.ts';
import { requiredMark } from './field-label.ts';
import { divide } from './page.ts';
import { type Paragraph, paragraph } from './paragraph.ts';
import { inlineRuns, run, SECOND, stackedRuns, tabRun } from './runs.ts';
import type { Sheet } from './sheet.ts';
import { type Block, cell, describeColumns, headRow, row, type Table, table } from './table.ts';
import { writtenAnswer } from './written-answer.ts';

export const drawMasthead = (form: LocalizedForm, sheet: Sheet): Block[] => [
  kicker(form, sheet),
  paragraph('Heading1', stackedRuns(form.title, {}, { second: { style: 'SecondTitle', bold: false } })),
  goal(form),
  factsTable(form, sheet),
  paragraph('Small', stackedRuns(form.facts.templateRule)),
  ...(formInputs(form).some(({ required }) => required) ? [requiredLine(sheet)] : []),
  answersTable(
    headerInputs(form).map((input) => writtenAnswer(input, [input], sheet)),
    form.title,
    sheet,
  ),
];

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
function factsTable(
  { facts: { fills, signs, filed, requirement }, title, words }: LocalizedForm,
  { page }: Sheet,
): Table {
  const facts = [
    [words.fills, fills],
    [words.signs, signs],
    [words.filed, filed],
    [words.requirementHead, requirement],
  ] as const;
  const widths = divide(
    page.textWidth,
    facts.map(() => 1),
  );
  const heads = facts.map(([head]) => head);
  const cells = facts.map(([, fact], at) =>
    cell(widths[at] ?? 0, [paragraph('Fact', stackedRuns(fact, { bold: true }))], { top: true }),
  );
  return table({
    title: plainText(title),
    description: describeColumns(heads),
    widths,
    head: headRow(
      widths,
      heads.map((head) => inlineRuns(head, {}, ' · ')),
    ),
    rows: [row(cells, 0)],
    lattice: true,
    rowHeads: false,
  });
}

const requiredLine = ({ languages, words }: Sheet): Paragraph =>
  paragraph('Small', [requiredMark(languages[0]), run(languages[0], '\u00A0'), ...inlineRuns(words.mustFill)]);
