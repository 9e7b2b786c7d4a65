// What holds where no style says otherwise, and Word's own styles of whatever has none (ECMA-376-1 §17.7.4).
import {
  BuilderElement,
  DocumentDefaults,
  LineRuleType,
  NumberValueElement,
  OnOffElement,
  StringValueElement,
  StyleForParagraph,
  TableProperties,
  type XmlComponent,
} from 'docx';
import { LOCALES } from '../locales.ts';
import { BODY_FONT, pt, type Sheet, twentieths } from './sheet.ts';

/** Space before and after a paragraph; lines are single unless said otherwise. LibreOffice 7.4 needs their rule spelt out. */
export const spaced = (before: number, after: number, line = 240) => ({
  spacing: { before, after, line, lineRule: LineRuleType.AUTO },
});

export const defaultStyles = ({ languages, colours }: Sheet): XmlComponent[] => [
  new DocumentDefaults({
    run: { font: BODY_FONT, size: pt(10.5), color: colours.ink, language: { value: LOCALES[languages[0]].tag } },
    paragraph: spaced(0, 80, 252),
  }),
  new StyleForParagraph({ id: 'Normal', name: 'Normal', quickFormat: true }),
  FONT,
  TABLE,
];

/** A style that docx has no class for. */
const hidden = (type: string, id: string, name: string, children: readonly XmlComponent[] = []): XmlComponent =>
  new BuilderElement({
    name: 'w:style',
    attributes: {
      type: { key: 'w:type', value: type },
      default: { key: 'w:default', value: 1 },
      id: { key: 'w:styleId', value: id },
    },
    children: [
      new StringValueElement('w:name', name),
      new NumberValueElement('w:uiPriority', 99),
      new OnOffElement('w:semiHidden'),
      new OnOffElement('w:unhideWhenUsed'),
      ...children,
    ],
  });

const FONT = hidden('character', 'DefaultParagraphFont', 'Default Paragraph Font');
const cellMargin = { top: 0, left: 108, bottom: 0, right: 108 };
const TABLE = hidden('table', 'TableNormal', 'Normal Table', [
  new TableProperties({ indent: twentieths(0), cellMargin }),
]);
