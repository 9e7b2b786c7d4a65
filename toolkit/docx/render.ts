// LocalizedForm → a Word document that is filled in on a screen: Office Open XML (ECMA-376), content controls and
// no protection. The text stays open to the coordinator; only the controls cannot be deleted.
import { currentVersion, imprintOf } from '../form/imprint.ts';
import type { LocalizedForm } from '../form/localize.ts';
import { formatLanguages, LOCALES } from '../locales.ts';
import { plainText } from '../text/text.ts';
import { documentPart, pagePart } from './body.ts';
import { coreProperties, customProperties, extendedProperties } from './document-properties.ts';
import { fontTable } from './font-table.ts';
import { drawFooter, drawRunningHead } from './footer.ts';
import { glossaryDocument, glossaryStyles } from './glossary.ts';
import { drawMasthead } from './masthead.ts';
import { type Part, packDocument, type Relationships, relationshipId } from './package.ts';
import { allPrompts } from './prompts.ts';
import { drawSection } from './section.ts';
import { settings, webSettings } from './settings.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { stylePart } from './style-part.ts';
import { stylesOf } from './styles.ts';
import { theme } from './theme.ts';

/** The parts that others name, or that name others. */
const PATHS = {
  document: 'word/document.xml',
  glossary: 'word/glossary/document.xml',
  header: 'word/header1.xml',
  footer: 'word/footer1.xml',
  firstFooter: 'word/footer2.xml',
} as const;

/** What every document has alike. */
const GLOSSARY: Relationships = {
  source: PATHS.glossary,
  targets: [{ path: 'word/glossary/styles.xml', relation: 'styles', content: glossaryStyles() }],
};

/**
 * The form as a fillable .docx: one content control per input, `w:tag` = input id. The same form gives the same bytes.
 * @param options.site address of the site, for the line that says where the guide is
 * @throws DocumentError if a tag or a title is longer than Word keeps
 */
export function renderDocx(form: LocalizedForm, { site }: { readonly site: string }): Uint8Array {
  const sheet = sheetOf(form);
  const around = { source: PATHS.document, targets: partsAround(form, sheet, site) };
  return packDocument([{ source: undefined, targets: mainParts(form, sheet, around) }, around, GLOSSARY]);
}

function mainParts(form: LocalizedForm, sheet: Sheet, around: Relationships): Part[] {
  const blocks = [
    ...drawMasthead(form, sheet),
    ...form.sections.flatMap((section, at) => drawSection(section, at, form, sheet)),
  ];
  const content = documentPart(blocks, sheet.page, {
    header: relationshipId(around, PATHS.header),
    footer: relationshipId(around, PATHS.footer),
    firstFooter: relationshipId(around, PATHS.firstFooter),
  });
  return [
    { path: PATHS.document, relation: 'officeDocument', content },
    { path: 'docProps/core.xml', relation: 'core-properties', content: coreProperties(describe(form)) },
    { path: 'docProps/app.xml', relation: 'extended-properties', content: extendedProperties },
    { path: 'docProps/custom.xml', relation: 'custom-properties', content: customProperties(identify(form)) },
  ];
}

function partsAround(form: LocalizedForm, sheet: Sheet, site: string): Part[] {
  const footer = pagePart('w:ftr', drawFooter(form, site));
  return [
    { path: 'word/styles.xml', relation: 'styles', content: stylePart(stylesOf(sheet)) },
    { path: 'word/settings.xml', relation: 'settings', content: settings },
    { path: 'word/webSettings.xml', relation: 'webSettings', content: webSettings },
    { path: 'word/theme/theme1.xml', relation: 'theme', content: theme },
    { path: 'word/fontTable.xml', relation: 'fontTable', content: fontTable },
    { path: PATHS.header, relation: 'header', content: pagePart('w:hdr', drawRunningHead(form)) },
    { path: PATHS.footer, relation: 'footer', content: footer },
    { path: PATHS.firstFooter, relation: 'footer', content: footer },
    { path: PATHS.glossary, relation: 'glossaryDocument', content: glossaryDocument(allPrompts(form.words)) },
  ];
}

/** What a program that collects filled copies needs to know. */
const identify = (form: LocalizedForm) => ({
  templateId: form.id,
  templateVersion: currentVersion(form).version,
  templateLanguages: formatLanguages(form.languages),
});

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
