// A form that is handed out: one framed page, without the box of who and where, for a name that is typed or written by
// hand. The first field of its first part is the name.
import { BorderStyle, PageBorderOffsetFrom, type Paragraph } from 'docx';
import { fieldInputs, type LocalizedField } from '../fields/index.ts';
import { imprintOf } from '../form/imprint.ts';
import type { LocalizedForm } from '../form/localize.ts';
import { ORNAMENT } from '../form/pictures.ts';
import type { Colours } from '../programme/organisation.ts';
import { controlsOf } from './answer-places.ts';
import { drawSection } from './arrange.ts';
import { picture } from './drawings.ts';
import { drawField } from './fields.ts';
import { headerTable } from './head-and-foot.ts';
import type { AnswerPiece } from './piece.ts';
import { columnsTable } from './shared-tables.ts';
import type { Sheet } from './sheet.ts';
import type { Block } from './table.ts';
import { inlineRuns, paragraph, run, stackedRuns } from './text.ts';

/** Two lines around the page, 9 mm from its edge. */
export const frameOf = ({ primary }: Colours) => {
  const side = { style: BorderStyle.DOUBLE, size: 12, color: primary, space: 26 };
  return {
    pageBorders: { offsetFrom: PageBorderOffsetFrom.PAGE },
    pageBorderTop: side,
    pageBorderRight: side,
    pageBorderBottom: side,
    pageBorderLeft: side,
  };
};

/** Ornament, title, programme, whose it is and as what; then what the other parts ask. */
export function drawCertificate(form: LocalizedForm, sheet: Sheet): Block[] {
  const [first, ...others] = form.sections;
  const [name, ...facts] = first?.fields ?? [];
  const { words } = form;
  return [
    picture(ORNAMENT, undefined, sheet),
    paragraph('Heading1', stackedRuns(form.title, {}, { second: { style: 'SecondTitle', bold: false } })),
    headerTable(form, sheet),
    ...(first ? [paragraph('Heading2', inlineRuns(first.title, {}, ' · ', { style: 'SecondHeading' }))] : []),
    ...(name ? [paragraph('CertificateName', controlsOf(fieldInputs(name, words), sheet))] : []),
    ...(first ? [columnsTable(piecesOf(facts, sheet), first.title, sheet)] : []),
    ...others.flatMap((section, at) => drawSection(section, at + 1, form, sheet)),
  ];
}

const piecesOf = (fields: readonly LocalizedField[], sheet: Sheet): AnswerPiece[] =>
  fields.map((field) => drawField(field, sheet)).filter((piece) => piece.kind === 'answer');

/** Which certificate it is, small. */
export const drawCertificateFoot = (form: LocalizedForm): Paragraph[] => [
  paragraph(
    'FootAddress',
    imprintOf(form).map(({ lang, text }) => run(lang, text)),
    { alignment: 'center' },
  ),
];
