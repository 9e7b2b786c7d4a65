// Reads the fields of the interactive form (ISO 32000-1, 12.7.3) with their inherited entries and widgets.
import type { PDFDict, PDFObject } from 'pdf-lib';
import { asDict, asKey, elementsAt, keyAt, type Maybe, nameAt, textAt, valueAt } from './objects.ts';
import type { Violation } from './violation.ts';

/** A terminal field; `name` is fully qualified, `widgets` are object numbers of its annotations. */
export interface Field {
  readonly dict: PDFDict;
  readonly name: string;
  readonly type: Maybe<string>;
  readonly defaultAppearance: Maybe<string>;
  readonly widgets: readonly Maybe<string>[];
}

/** The interactive form: its dictionary, its terminal fields in file order and what makes it unreadable. */
export interface InteractiveForm {
  readonly dict: PDFDict;
  readonly fields: readonly Field[];
  readonly faults: readonly Violation[];
}

interface Collected {
  readonly dict: PDFDict;
  readonly fields: Field[];
  readonly faults: Violation[];
}

interface Inherited {
  readonly key: Maybe<string>;
  readonly names: readonly string[];
  readonly type: Maybe<string>;
  readonly defaultAppearance: Maybe<string>;
  readonly passed: readonly PDFDict[];
}

/** Reads the AcroForm of a catalog; `undefined` when the file has none (a print edition). */
export function readForm(dict: Maybe<PDFDict>): Maybe<InteractiveForm> {
  if (!dict) return undefined;
  const form = { dict, fields: [], faults: [] };
  const inherited = { key: undefined, names: [], type: undefined, defaultAppearance: textAt(dict, 'DA'), passed: [] };
  for (const field of elementsAt(dict, 'Fields')) readField(form, field, inherited);
  return form;
}

function readField(form: Collected, raw: PDFObject, parent: Inherited): void {
  const dict = asDict(form.dict.context.lookup(raw));
  if (!dict || parent.passed.includes(dict)) {
    form.faults.push({ message: `Fields or Kids hold ${raw}, which is no field` });
    return;
  }
  checkParent(form, raw, parent.key);
  const own = inherit(dict, asKey(raw), parent);
  const kids = elementsAt(dict, 'Kids');
  if (kids.some((kid) => isField(dict, kid))) {
    for (const kid of kids) readField(form, kid, own);
  } else {
    for (const kid of kids) checkParent(form, kid, own.key);
    const widgets = kids.length ? kids.map(asKey) : [own.key];
    const { type, defaultAppearance } = own;
    form.fields.push({ dict, name: own.names.join('.'), type, defaultAppearance, widgets });
  }
}

function checkParent({ dict, faults }: Collected, raw: PDFObject, parent: Maybe<string>): void {
  const pointer = keyAt(asDict(dict.context.lookup(raw)), 'Parent');
  if (pointer !== parent) faults.push({ message: `field or widget ${raw} has a wrong Parent` });
}

function isField(owner: PDFDict, kid: PDFObject): boolean {
  return valueAt(asDict(owner.context.lookup(kid)), 'T') !== undefined;
}

function inherit(field: PDFDict, key: Maybe<string>, parent: Inherited): Inherited {
  const name = textAt(field, 'T');
  return {
    key,
    names: name === undefined ? parent.names : [...parent.names, name],
    type: nameAt(field, 'FT') ?? parent.type,
    defaultAppearance: textAt(field, 'DA') ?? parent.defaultAppearance,
    passed: [...parent.passed, field],
  };
}
