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
import { drawFoot, drawMasthead } from './head-and-foot.ts';
import { drawFirstHead, drawRunningHead } from './heads.ts';
import { type DocumentFacts, packDocument } from './package.ts';
import { BODY_FONT, mm, type Sheet, sheetOf, TITLE_FONT } from './sheet.ts';
import { stylesOf } from './styles.ts';
import type { Block } from './table.ts';

/** What a document says of who gives it out. */
export type Publisher = Pick<Organisation, 'programme' | 'site' | 'colours' | 'organiser'>;

/**
 * The form as a fillable .docx: one content control per input, `w:tag` = input id. The same form gives the same bytes.
 * @param publisher its name, its logo (drawn: a PNG), its colours, and the address of its site, for the line that says
 *   where the guide is
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
        // The first page has no running head (`w:titlePg`, ECMA-376-1 §17.10.6), at most who runs the programme.
        properties: { titlePage: true, page: pageProperties(sheet, publisher.organiser !== undefined) },
        headers: drawHeads(form, publisher),
        footers: { default: foot, first: foot },
        children: sheet.certificate ? drawCertificate(form, sheet) : drawForm(form, sheet),
      },
    ],
  });
  return packDocument(document, describe(form, publisher), sheet);
}

function drawHeads(form: LocalizedForm, { organiser }: Publisher) {
  const running = new Header({ children: drawRunningHead(form, organiser) });
  if (!organiser) return { default: running };
  return { default: running, first: new Header({ children: drawFirstHead(form, organiser) }) };
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

/** Within the frame of a certificate, which has nothing in its head but who runs the programme. */
const CERTIFICATE_HEAD = mm(13);

function pageProperties(
  { page: { landscape, width, height, head, margin }, certificate, colours }: Sheet,
  named: boolean,
) {
  return {
    ...(certificate ? { borders: frameOf(colours) } : {}),
    size: { width, height, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
    margin: { ...margin, header: certificate && named ? CERTIFICATE_HEAD : head, footer: mm(certificate ? 12.5 : 8) },
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
