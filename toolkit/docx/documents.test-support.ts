// Every form in every language set, rendered once, and ways to look into the result.
import { type LocalizedForm, localize } from '../form/localize.ts';
import { kitchenSink, publishedForms } from '../form/test-forms.test-support.ts';
import { formatLanguages, languageSets } from '../locales.ts';
import { renderDocx } from './render.ts';
import { unpackParts } from './unzip.ts';
import { attributeOf, childOf, findElements, parseXml, type XmlElement } from './xml.ts';

export const SITE = 'https://mentoring.example/toolkit/';

/** The published forms and the one with every field, in every language set. */
export const localizedForms: readonly LocalizedForm[] = [...publishedForms(), kitchenSink()].flatMap((form) =>
  languageSets.map((languages) => localize(form, languages)),
);

/** One of them: `mentoring-agreement.fi-bg`. */
export function formNamed(name: string): LocalizedForm {
  const form = localizedForms.find((candidate) => nameOf(candidate) === name);
  if (!form) throw new Error(`no form ${name}`);
  return form;
}

export const nameOf = ({ id, languages }: LocalizedForm): string => `${id}.${formatLanguages(languages)}`;

const rendered = new Map<LocalizedForm, Uint8Array>();

/** The document of a form; made once in a test file. */
export function documentOf(form: LocalizedForm): Uint8Array {
  const bytes = rendered.get(form) ?? renderDocx(form, { site: SITE });
  rendered.set(form, bytes);
  return bytes;
}

export const partOf = (bytes: Uint8Array, name: string): XmlElement =>
  parseXml(unpackParts(bytes)[name] ?? new Uint8Array(), name);

/** The parts in which text stands. */
export const textParts = (bytes: Uint8Array): XmlElement[] =>
  Object.keys(unpackParts(bytes))
    .filter((name) => /^word\/(document|header\d+|footer\d+|glossary\/document)\.xml$/.test(name))
    .map((name) => partOf(bytes, name));

/** The content controls of the body in their order. */
export const controlsOf = (bytes: Uint8Array): XmlElement[] => findElements(partOf(bytes, 'word/document.xml'), 'sdt');

/** `w:val` of a child of a control's properties. */
export const propertyOf = (control: XmlElement, name: string): string | undefined =>
  attributeOf(childOf(childOf(control, 'sdtPr'), name));
