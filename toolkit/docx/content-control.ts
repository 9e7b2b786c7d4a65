// Content controls (ECMA-376-1 §17.5.2), which docx has not: the places of a Word document where something is filled in.
// They are not bound to custom XML: LibreOffice 7.4 and 25.2 write wrong values into bound data.
import { type IXmlableObject, type ParagraphChild, XmlComponent } from 'docx';
import { DocumentError } from '../errors.ts';
import type { Input } from '../fields/field-type.ts';
import { LOCALES } from '../locales.ts';
import type { LocalizedText } from '../text/text.ts';
import { CONTROL_KINDS, property } from './control-kinds.ts';
import type { Sheet } from './sheet.ts';
import { LONGEST_NAME, optionTag, stableId } from './tags.ts';

/** A box to tick and what it stands for. */
export interface OptionBox {
  readonly control: ParagraphChild;
  readonly label: LocalizedText;
}

/**
 * The control of an input, to stand in a paragraph: tag = its id, title = its short label in the leading language.
 * @param cellWidth of the cell of a table that it stands in, in which a prompt is short or none
 * @throws DocumentError if the tag or the title has more than 64 characters
 */
export const contentControl = (input: Input, sheet: Sheet, cellWidth?: number): ParagraphChild =>
  new ContentControl(
    input,
    { tag: input.id, title: input.shortLabel[0]?.text ?? input.id },
    sheet,
    cellWidth,
  ).asChild();

/** The boxes of a `radio` input, titled "label: option", or "option" where that is too long. @throws DocumentError as above */
export function optionControls(input: Input, sheet: Sheet): OptionBox[] {
  const name = input.shortLabel[0]?.text ?? input.id;
  return (input.options ?? []).map((option) => {
    const short = option.label[0]?.text ?? option.id;
    const full = `${name}: ${short}`;
    const names = { tag: optionTag(input, option), title: full.length > LONGEST_NAME ? short : full };
    return { control: new ContentControl(input, names, sheet).asChild(), label: option.label };
  });
}

interface ControlNames {
  readonly tag: string;
  readonly title: string;
}

/** `w:sdt` as one object: a tree of docx's elements for each of some hundred controls took half the time of a document. */
class ContentControl extends XmlComponent {
  private readonly input: Input;
  private readonly names: ControlNames;
  private readonly sheet: Sheet;
  private readonly cellWidth: number | undefined;

  constructor(input: Input, names: ControlNames, sheet: Sheet, cellWidth?: number) {
    super('w:sdt');
    this.input = input;
    this.names = names;
    this.sheet = sheet;
    this.cellWidth = cellWidth;
    checkLength(names.tag, 'tag', input);
    checkLength(names.title, 'title', input);
  }

  /** docx writes any component, but its union ParagraphChild is closed. */
  asChild(): ParagraphChild {
    return this as XmlComponent as ParagraphChild;
  }

  /** The children of `w:sdtPr` in the order of the schema (§17.5.2.38). */
  override prepForXml(): IXmlableObject {
    const { input, names, sheet, cellWidth } = this;
    const [lead] = sheet.languages;
    const { typed, placeholder, look, shown, type } = CONTROL_KINDS[input.kind](
      sheet,
      sheet.certificate ? 0 : cellWidth,
    );
    const language = property('w:lang', LOCALES[lead].tag);
    const properties = [
      { 'w:rPr': [...typed, language] },
      property('w:alias', names.title),
      property('w:tag', names.tag),
      property('w:id', stableId(names.tag)),
      // The control cannot be deleted, its text can; everything else in the document stays open to the coordinator.
      property('w:lock', 'sdtLocked'),
      ...placeholder,
      property('w15:color', sheet.colours.primary),
      type(input, lead),
    ];
    // One run with one formatting, as text, lists and dates must have (§17.5.2.44, .15, .7), in two languages too.
    const run = [{ 'w:rPr': [...look, language] }, { 'w:t': [{ _attr: PRESERVE }, shown] }];
    return { 'w:sdt': [{ 'w:sdtPr': properties }, { 'w:sdtContent': [{ 'w:r': run }] }] };
  }
}

function checkLength(name: string, what: string, input: Input): void {
  if (name.length <= LONGEST_NAME) return;
  throw new DocumentError(
    `The ${what} "${name}" has ${name.length} characters; Word keeps ${LONGEST_NAME}.`,
    `field ${input.id}`,
    'Shorten the ids, or the label of the option.',
  );
}

const PRESERVE = { 'xml:space': 'preserve' };
