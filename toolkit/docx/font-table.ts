// word/fontTable.xml (ECMA-376-1 §17.8): what may stand in for a face that a computer lacks.
import { BODY_FONT, BOX_FONT, TITLE_FONT } from './tokens.ts';
import { element, property, WORD, type Xml, xmlPart } from './xml-text.ts';

interface Face {
  readonly name: string;
  /** Carlito and Gelasio have the same widths as Calibri and Georgia (Google, SIL OFL). */
  readonly instead?: string;
  /** Ten numbers that say what a face looks like; a program picks the nearest one it has. */
  readonly panose: string;
  readonly family: 'swiss' | 'roman' | 'modern';
}

const FACES: readonly Face[] = [
  { name: BODY_FONT, instead: 'Carlito', panose: '020F0502020204030204', family: 'swiss' },
  { name: TITLE_FONT, instead: 'Gelasio', panose: '02040502050405020303', family: 'roman' },
  { name: BOX_FONT, panose: '020B0609070205080204', family: 'modern' },
];

const font = ({ name, instead, panose, family }: Face): Xml =>
  element('w:font', { 'w:name': name }, [
    ...(instead ? [property('w:altName', instead)] : []),
    property('w:panose1', panose),
    property('w:family', family),
  ]);

export const fontTable = xmlPart('w:fonts', { 'xmlns:w': WORD }, FACES.map(font));
