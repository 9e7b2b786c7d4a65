// The glossary part with the prompts as building blocks (ECMA-376-1 §17.12): Word shows them again when a control is
// emptied. A glossary is a small document with styles of its own.
import { LOCALES } from '../locales.ts';
import type { Prompt } from './prompts.ts';
import { stableGuid } from './stable-id.ts';
import { BODY_FONT, PROMPT, pt } from './tokens.ts';
import { escapeXml, XML_DECLARATION } from './xml-text.ts';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export const glossaryDocument = (prompts: readonly Prompt[]): string =>
  `${XML_DECLARATION}<w:glossaryDocument ${NAMESPACE}><w:docParts>${prompts.map(buildingBlock).join('')}</w:docParts></w:glossaryDocument>`;

function buildingBlock({ name, text }: Prompt): string {
  const [lead] = text;
  const runs = text.map(
    ({ lang, text }, at) => (at && lead ? promptRun(lead.lang, ' / ') : '') + promptRun(lang, text),
  );
  return [
    `<w:docPart><w:docPartPr><w:name w:val="${escapeXml(name)}"/>`,
    '<w:category><w:name w:val="General"/><w:gallery w:val="placeholder"/></w:category>',
    '<w:types><w:type w:val="bbPlcHdr"/></w:types><w:behaviors><w:behavior w:val="content"/></w:behaviors>',
    `<w:guid w:val="${stableGuid(name)}"/></w:docPartPr>`,
    `<w:docPartBody><w:p>${runs.join('')}</w:p></w:docPartBody></w:docPart>`,
  ].join('');
}

const promptRun = (lang: keyof typeof LOCALES, text: string): string =>
  `<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/><w:lang w:val="${LOCALES[lang].tag}"/></w:rPr>` +
  `<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** The styles that the building blocks use. */
export const glossaryStyles = (): string => {
  const fonts = ['ascii', 'hAnsi', 'cs', 'eastAsia'].map((kind) => `w:${kind}="${BODY_FONT}"`).join(' ');
  return [
    `${XML_DECLARATION}<w:styles ${NAMESPACE}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts ${fonts}/>`,
    `<w:sz w:val="${pt(10.5)}"/></w:rPr></w:rPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>',
    '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/>',
    '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:semiHidden/>',
    `<w:rPr><w:color w:val="${PROMPT}"/></w:rPr></w:style></w:styles>`,
  ].join('');
};
