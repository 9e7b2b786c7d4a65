// LocalizedForm → a Word document that is filled in on a screen: Office Open XML (ECMA-376), content controls and
// no protection. The text stays open to the coordinator; only the controls cannot be deleted.
import { Document, Footer, Header, type IThemeOptions, PageOrientation } from 'docx';
import { currentVersion, identityOf, imprintOf } from '../form/imprint.ts';
import type { LocalizedForm } from '../form/localize.ts';
import type { Pictures } from '../form/pictures.ts';
import { formatLanguages, LOCALES } from '../locales.ts';
import type { Organisation } from '../programme/organisation.ts';
import { plainText } from '../text/text.ts';
import { allowedInXml } from '../xml/xml.ts';
import { drawSection } from './arrange.ts';
import { drawCertificate, drawCertificateFoot, frameOf } from './certificate.ts';
import { drawFoot, drawMasthead, drawRunningHead } from './head-and-foot.ts';
import { type DocumentFacts, packDocument } from './package.ts';
import { BODY_FONT, mm, type Sheet, sheetOf, TITLE_FONT } from './sheet.ts';
import { stylesOf } from './styles.ts';
import type { Block } from './table.ts';

/** What a document says of who gives it out. */
export type Publisher = Pick<Organisation, 'programme' | 'site' | 'colours'>;

/**
 * The form as a fillable .docx: one content control per input, `w:tag` = input id. The same form gives the same bytes.
 * @param publisher its name, its colours, and the address of its site, for the line that says where the guide is
 * @param pictures of its drawings
 * @throws DocumentError if a tag or a title is longer than Word keeps, or a picture is missing
 */
export async function renderDocx(given: LocalizedForm, publisher: Publisher, pictures: Pictures): Promise<Uint8Array> {
  const form = allowedTree(given);
  const sheet = sheetOf(form, publisher, pictures);
  const foot = new Footer({ children: sheet.certificate ? drawCertificateFoot(form) : drawFoot(form, publisher.site) });
  const document = new Document({
    customProperties: identify(form),
    styles: stylesOf(sheet),
    theme: themeOf(sheet),
    sections: [
      {
        // The first page has no running head (`w:titlePg`, ECMA-376-1 §17.10.6).
        properties: { titlePage: true, page: pageProperties(sheet) },
        headers: { default: new Header({ children: drawRunningHead(form) }) },
        footers: { default: foot, first: foot },
        children: sheet.certificate ? drawCertificate(form, sheet) : drawForm(form, sheet),
      },
    ],
  });
  return packDocument(document, describe(form, publisher), sheet);
}

const drawForm = (form: LocalizedForm, sheet: Sheet): Block[] => [
  ...drawMasthead(form, sheet),
  ...form.sections.flatMap((section, at) => drawSection(section, at, form, sheet)),
];

/** Plain data without letters that XML forbids: docx itself lets two of them through. */
function allowedTree<Tree>(tree: Tree): Tree {
  if (typeof tree === 'string') return allowedInXml(tree) as Tree;
  if (typeof tree !== 'object' || tree === null) return tree;
  if (Array.isArray(tree)) return tree.map(allowedTree) as Tree;
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, allowedTree(value)])) as Tree;
}

function pageProperties({ page: { landscape, width, height, head, margin }, certificate, colours }: Sheet) {
  return {
    ...(certificate ? { borders: frameOf(colours) } : {}),
    size: { width, height, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
    margin: { ...margin, header: head, footer: mm(certificate ? 12.5 : 8) },
  };
}

/** The colours and faces that Word offers to whoever changes the document; no style here uses them. */
const themeOf = ({ colours }: Sheet): IThemeOptions => ({
  name: 'Form',
  colors: {
    dark1: colours.ink,
    light1: 'FFFFFF',
    dark2: colours.primary,
    light2: colours.tint,
    accent1: colours.primary,
    accent2: colours.secondary,
    accent3: colours.muted,
    accent4: colours.line,
    accent5: colours.headTint,
    accent6: colours.hair,
    hyperlink: colours.primary,
    followedHyperlink: colours.muted,
  },
  fonts: { headings: TITLE_FONT, body: BODY_FONT },
});

/** What a program that collects filled copies needs to know. */
const identify = (form: LocalizedForm) => [
  { name: 'templateId', value: form.id },
  { name: 'templateVersion', value: currentVersion(form).version },
  { name: 'templateLanguages', value: formatLanguages(form.languages) },
];

function describe(form: LocalizedForm, { programme }: Publisher): DocumentFacts {
  const [lead] = form.languages;
  return {
    title: plainText(form.title),
    subject: plainText(form.goal),
    creator: programme[lead],
    description: imprintOf(form)
      .map(({ text }) => text)
      .join(''),
    keywords: identityOf(form, form.languages),
    language: LOCALES[lead].tag,
    date: currentVersion(form).date,
  };
}
