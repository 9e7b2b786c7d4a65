// An organiser's name and logo in the headers of a finished Word document of ours (ECMA-376-1 §17.10): in the one that it
// has, before the number of the form, and in one of its own for the first page.
import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Face } from '../form/face.ts';
import { escapeXml } from '../xml/xml.ts';
import { ZIP_EPOCH } from '../zip-epoch.ts';
import { type Parts, unpackParts } from './opened.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEADER_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
/** Names that nothing else in the document has. */
const [PICTURE, FIRST, ID] = ['media/organiser.png', 'header-organiser.xml', 'rIdOrganiser'];
/** English Metric Units of a millimetre. */
const EMU = 36_000;
/** Millimetres. */
const [LOGO_HEIGHT, LOGO_WIDTH] = [6.2, 36];
/** From the edge to the head of a certificate, within its frame: 13 mm in twentieths of a point. */
const WITHIN_FRAME = 737;

/** @throws RefusedFile if the bytes are no Word document */
export function stampDocx(bytes: Uint8Array, face: Face): Uint8Array {
  const parts = unpackParts(bytes);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const running = text('word/header1.xml');
  const root = /<w:hdr\b[^>]*>/.exec(running)?.[0] ?? '';
  const runs = drawRuns(face);
  const first = `<?xml version="1.0" encoding="UTF-8"?>${root}<w:p><w:pPr><w:pStyle w:val="RunningHead"/></w:pPr><w:r><w:tab/></w:r>${runs}</w:p></w:hdr>`;
  const changed = {
    [`word/${FIRST}`]: first,
    'word/header1.xml': beforeLastRun(running, `${runs}<w:r><w:t xml:space="preserve">\u2003</w:t></w:r>`),
    'word/document.xml': ownNames(face)(text('word/document.xml')).replace(
      /<w:sectPr\b[^>]*>[\s\S]*?<\/w:sectPr>/,
      withFirstHead,
    ),
    'word/_rels/document.xml.rels': related(text('word/_rels/document.xml.rels'), 'header', FIRST),
    '[Content_Types].xml': text('[Content_Types].xml').replace(
      '</Types>',
      `<Override ContentType="${HEADER_TYPE}" PartName="/word/${FIRST}"/></Types>`,
    ),
    ...(face.logo ? relatedPicture(parts) : {}),
  };
  const written = Object.fromEntries(Object.entries(changed).map(([name, xml]) => [name, strToU8(xml)]));
  const picture = face.logo ? { [`word/${PICTURE}`]: face.logo.png } : {};
  return zipSync({ ...parts, ...written, ...picture }, { mtime: ZIP_EPOCH });
}

/** Puts the organiser's names of places into sentences; lines give way to them. */
function ownNames({ places }: Face): (document: string) => string {
  const said = places.flatMap((place) => place.said).map(([words, own]) => [plain(escapeXml(words)), own] as const);
  if (said.length === 0) return (document) => document;
  const own = new Map(said);
  const longestFirst = [...own.keys()].sort((one, two) => two.length - one.length).join('|');
  // Blanks in our texts may be such that no line ends there.
  const pattern = new RegExp(`(?<!\\p{L})(?:${longestFirst.replaceAll(' ', '[ \u00a0]')})(?!\\p{L})`, 'giu');
  return (document) =>
    document.replace(/(<w:t\b[^>]*>)([^<]*)/g, (_, open: string, text: string) => {
      return open + text.replace(pattern, (found) => escapeXml(beginAs(found, own.get(plain(found)) ?? found)));
    });
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').toLowerCase();
const beginAs = (before: string, text: string): string =>
  before.charAt(0) === before.charAt(0).toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1);

const EMPTY = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The relationships of a part with one more. */
const related = (xml: string, type: string, target: string): string =>
  (xml || EMPTY)
    .replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>')
    .replace(
      '</Relationships>',
      `<Relationship Id="${ID}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/></Relationships>`,
    );

const relatedPicture = (parts: Parts): Record<string, string> =>
  Object.fromEntries(
    ['header1.xml', FIRST].map((header) => {
      const name = `word/_rels/${header}.rels`;
      return [name, related(strFromU8(parts[name] ?? new Uint8Array()), 'image', PICTURE)];
    }),
  );

function beforeLastRun(header: string, runs: string): string {
  const at = header.lastIndexOf('<w:r>');
  return at < 0 ? header : header.slice(0, at) + runs + header.slice(at);
}

/** The section with a head of its own for its first page; `w:titlePg` is there already. */
function withFirstHead(section: string): string {
  const named = section.replace(/(<w:sectPr\b[^>]*>)/, `$1<w:headerReference w:type="first" r:id="${ID}"/>`);
  return section.includes('<w:pgBorders') ? named.replace(/w:header="\d+"/, `w:header="${WITHIN_FRAME}"`) : named;
}

/** Name and logo as runs; the name is text, and the alternative text of the logo. */
function drawRuns({ name, logo }: Face): string {
  const words = `<w:r><w:t xml:space="preserve">${escapeXml(name)}</w:t></w:r>`;
  if (!logo) return words;
  const scale = Math.min(LOGO_HEIGHT / logo.height, LOGO_WIDTH / logo.width) * EMU;
  const extent = `cx="${Math.round(logo.width * scale)}" cy="${Math.round(logo.height * scale)}"`;
  const drawing = [
    `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>`,
    `<wp:docPr id="1795351706" name="logo" descr="${escapeXml(name)}"/>`,
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">',
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">',
    '<pic:nvPicPr><pic:cNvPr id="0" name="logo"/><pic:cNvPicPr/></pic:nvPicPr>',
    `<pic:blipFill><a:blip r:embed="${ID}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm>`,
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>',
  ].join('');
  return `${words}<w:r><w:t xml:space="preserve">\u2002</w:t></w:r><w:r><w:drawing>${drawing}</w:drawing></w:r>`;
}
