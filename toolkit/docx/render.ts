// LocalizedForm → a Word document that is filled in on a screen: Office Open XML (ECMA-376), content controls and
// no protection. The text stays open to the coordinator; only the controls cannot be deleted.
import { Document, type FileChild, HeadingLevel, PageOrientation, Paragraph } from 'docx';
import { drawField } from '../fields/docx.ts';
import { currentVersion } from '../form/changes.ts';
import { imprintOf } from '../form/imprint.ts';
import type { LocalizedForm, LocalizedSection } from '../form/localize.ts';
import { plainText } from '../form/text.ts';
import { formatLanguages, LOCALES } from '../locales.ts';
import { arrange } from './arrange.ts';
import { drawFooter, drawRunningHead } from './footer.ts';
import { drawMasthead } from './masthead.ts';
import { packDocument } from './package.ts';
import { inlineRuns, run, stackedRuns } from './runs.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { stylesOf } from './styles.ts';
import { mm } from './tokens.ts';

/**
 * The form as a fillable .docx: one content control per input, `w:tag` = input id. The same form gives the same bytes.
 * @param options.site address of the site, for the line that says where the guide is
 * @throws DocumentError if a tag or a title is longer than Word keeps
 */
export async function renderDocx(form: LocalizedForm, { site }: { readonly site: string }): Promise<Uint8Array> {
  const sheet = sheetOf(form);
  const footer = drawFooter(form, site);
  const document = new Document({
    customProperties: identify(form),
    styles: stylesOf(sheet),
    sections: [
      {
        properties: { titlePage: true, page: pageProperties(sheet) },
        headers: { default: drawRunningHead(form) },
        footers: { default: footer, first: footer },
        children: [
          ...drawMasthead(form, sheet),
          ...form.sections.flatMap((section, at) => drawSection(section, at, form, sheet)),
        ],
      },
    ],
  });
  return packDocument(document, { ...describe(form), words: form.words });
}

function drawSection(
  { title, intro, newPage, fields }: LocalizedSection,
  at: number,
  { lettered }: LocalizedForm,
  sheet: Sheet,
): FileChild[] {
  const [lead] = sheet.languages;
  const letter = lettered ? LOCALES[lead].alphabet[at] : undefined;
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_2,
    pageBreakBefore: newPage,
    children: [
      ...(letter ? [run(lead, `${letter}\u2003`, { style: 'Letter' })] : []),
      ...inlineRuns(title, {}, ' · ', { style: 'SecondHeading', bold: false }),
    ],
  });
  const introduction = intro ? [new Paragraph({ style: 'Intro', children: stackedRuns(intro) })] : [];
  return [
    heading,
    ...introduction,
    ...arrange(
      fields.map((field) => drawField(field, sheet)),
      title,
      sheet,
    ),
  ];
}

function pageProperties({ page: { landscape, width, height, head, margin } }: Sheet) {
  return {
    size: { width, height, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
    margin: { ...margin, header: head, footer: mm(8) },
  };
}

/** What a program that collects filled copies needs to know. */
const identify = (form: LocalizedForm) => [
  { name: 'templateId', value: form.id },
  { name: 'templateVersion', value: currentVersion(form).version },
  { name: 'templateLanguages', value: formatLanguages(form.languages) },
];

const describe = (form: LocalizedForm) => ({
  title: plainText(form.title),
  subject: plainText(form.goal),
  description: imprintOf(form)
    .map(({ text }) => text)
    .join(''),
  keywords: `${form.id} ${currentVersion(form).version} ${formatLanguages(form.languages)}`,
  language: LOCALES[form.languages[0]].tag,
  date: currentVersion(form).date,
});
