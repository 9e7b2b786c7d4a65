// What a sheet must say and what it says: every text of the definition, found in the text of the file.
import type { LocalizedField } from '../fields/index.ts';
import type { LocalizedForm } from '../form/localize.ts';
import type { LocalizedText } from '../text/text.ts';
import { type PrintedPage, readPages } from './printed-page.test-support.ts';
import type { PdfMode } from './render.ts';

/** Blanks, hyphens of line ends and soft hyphens do not count; nor do capitals, which the kicker is set in. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00ad\-\u2010\u2011]/g, '')
    .toLowerCase();

const textOf = (pages: readonly PrintedPage[]): string =>
  pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');

/** The text of all pages. */
export const readText = async (bytes: Uint8Array): Promise<string> => textOf(await readPages(bytes));

function fieldTexts(field: LocalizedField, mode: PdfMode): LocalizedText[] {
  if (field.type === 'note') return [field.text];
  if (field.type === 'drawing') return Object.values(field.words);
  const texts = [field.label, ...(field.hint ? [field.hint] : [])];
  if (field.type === 'scale') texts.push(field.low, field.high);
  if ('options' in field && (mode === 'print' || field.type !== 'drop-down'))
    texts.push(...field.options.map(({ label }) => label));
  if ('other' in field && field.other) texts.push(field.other);
  if (field.type !== 'table') return texts;
  const choices = field.columns.flatMap((column) => ('options' in column && mode === 'print' ? column.options : []));
  const columns = field.columns.map(({ label }) => label);
  return [...texts, field.rowHead, ...columns, ...(field.rowLabels ?? []), ...choices.map(({ label }) => label)];
}

/** Every text that the sheet has to carry. A certificate goes to its owner: it says nothing of filing, nor what it is for. */
const wantedTexts = (form: LocalizedForm, mode: PdfMode): LocalizedText[] => [
  form.title,
  form.words.programme,
  form.words.group,
  ...(form.look === 'certificate' ? [] : mastheadTexts(form)),
  ...form.sections.flatMap(({ title, intro, fields }) => [
    ...(form.look === 'certificate' ? [] : [title]),
    ...(intro ? [intro] : []),
    // A certificate has a line to write on in place of a list.
    ...fields.flatMap((field) => fieldTexts(field, form.look === 'certificate' ? 'fill' : mode)),
  ]),
];

const mastheadTexts = ({ facts, goal }: LocalizedForm): LocalizedText[] => [
  goal,
  facts.track.name,
  facts.phase,
  facts.fills,
  facts.signs,
  facts.filed,
  facts.requirement,
  facts.templateRule,
];

/** The texts that the pages do not have. */
export function missingTexts(pages: readonly PrintedPage[], form: LocalizedForm, mode: PdfMode): string[] {
  const found = bare(textOf(pages));
  return wantedTexts(form, mode)
    .flatMap((text) => text.map((part) => part.text))
    .filter((text) => !found.includes(bare(text)));
}
