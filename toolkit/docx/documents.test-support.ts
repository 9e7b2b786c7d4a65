// Forms in every language set, rendered and opened, and ways to look into the result.
import { type LocalizedForm, localize } from '../form/localize.ts';
import type { Pictures } from '../form/pictures.ts';
import { kitchenSink, publishedForms, publishedProgramme } from '../form/test-forms.test-support.ts';
import { formatLanguages, languageSets } from '../locales.ts';
import { renderPictures } from '../pdf/pictures.ts';
import type { Organisation } from '../programme/organisation.ts';
import { attributeOf, childOf, findElements, type XmlElement } from '../xml/xml.ts';
import { parsePart, replacePart, unpackParts } from './opened.ts';
import { renderDocx } from './render.ts';

export const PUBLISHER = { ...publishedProgramme().organisation, site: 'https://mentoring.example/toolkit/' };

const forms = [...publishedForms(), kitchenSink()];

/** A form in every language set: a published one, or `kitchen-sink`, the one with every field. */
export function inEverySet(id: string): LocalizedForm[] {
  const form = forms.find((candidate) => candidate.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return languageSets.map((languages) => localize(form, languages));
}

export const nameOf = ({ id, languages }: LocalizedForm): string => `${id}.${formatLanguages(languages)}`;

/** One of them: `mentoring-agreement.fi-bg`. */
export function formNamed(name: string): LocalizedForm {
  const [id = ''] = name.split('.');
  const form = inEverySet(id).find((candidate) => nameOf(candidate) === name);
  if (!form) throw new Error(`no form ${name}`);
  return form;
}

export const picturesOf = (form: LocalizedForm): Promise<Pictures> => renderPictures(form, PUBLISHER);

export const documentOf = async (form: LocalizedForm, organisation: Organisation = PUBLISHER): Promise<Uint8Array> =>
  renderDocx(form, organisation, await picturesOf(form));

/** A document, opened. */
export class OpenedDocument {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly body: XmlElement;
  /** The content controls of the body in their order. */
  readonly controls: readonly XmlElement[];

  constructor(bytes: Uint8Array) {
    this.parts = unpackParts(bytes);
    const body = childOf(this.part('word/document.xml'), 'body');
    if (!body) throw new Error('no body');
    this.body = body;
    this.controls = findElements(body, 'sdt');
  }

  part(name: string): XmlElement {
    return parsePart(this.parts, name);
  }

  textOf(name: string): string {
    return new TextDecoder().decode(this.parts[name]);
  }

  /** Body, heads, feet and prompts: where text stands. */
  get textParts(): XmlElement[] {
    const others = Object.keys(this.parts).filter((name) =>
      /^word\/(header\d+|footer\d+|glossary\/document)\.xml$/.test(name),
    );
    return [this.body, ...others.map((name) => this.part(name))];
  }

  control(tag: string): XmlElement {
    const control = this.controls.find((candidate) => propertyOf(candidate, 'tag') === tag);
    if (!control) throw new Error(tag);
    return control;
  }
}

export const openDocument = async (form: LocalizedForm): Promise<OpenedDocument> =>
  new OpenedDocument(await documentOf(form));

/** `w:val` of a child of a control's properties. */
export const propertyOf = (control: XmlElement, name: string): string | undefined =>
  attributeOf(childOf(childOf(control, 'sdtPr'), name));

/** The document with the text of its body changed, as another program might. */
export function withXml(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const parts = unpackParts(bytes);
  const name = 'word/document.xml';
  const changed = { ...parts, [name]: new TextEncoder().encode(edit(new TextDecoder().decode(parts[name]))) };
  return replacePart(parts, name, parsePart(changed, name));
}

/** Asks a document something; a fault names it. */
export type Check = (document: OpenedDocument, form: LocalizedForm, name: string) => void;
