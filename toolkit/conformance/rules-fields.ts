// Rules about form fields (ISO 14289-1, 7.18.1; ISO 32000-1, 12.7). Widgets are in rules-widgets.ts. Own rules:
// form.fields   every widget on a page belongs to a field of the AcroForm, and Parent pointers agree
// form.annots   every widget of a field is in Annots of one page, once
// form.name     fields have names, and no two the same
// form.type     every field is of one of the four types
// form.font     DA of text and choice fields names a font of DR and a size
// form.value    V of a check box or radio group is a state of its widgets, and they show that state
import type { TaggedDocument } from './document.ts';
import type { Field } from './form-fields.ts';
import { dictAt, type Maybe, nameAt, textAt } from './objects.ts';
import type { Annotation } from './pages.ts';
import type { Rule } from './rule.ts';
import { appearanceStates } from './rules-widgets.ts';
import { unless, type Violation } from './violation.ts';

const FONT_OPERATOR = /\/(\S+)\s+(?:\d+\.?\d*|\.\d+)\s+Tf\b/;
const TYPES: ReadonlySet<Maybe<string>> = new Set(['Btn', 'Tx', 'Ch', 'Sig']);
const OFF = 'Off';

/** The rules of this module. */
export const FIELD_RULES: readonly Rule[] = [
  each('7.18.1-3', (field, document) => {
    const widgets = widgetsOf(field, document);
    const described = widgets.length > 0 && widgets.every(({ element }) => textAt(element?.dict, 'Alt'));
    return textAt(field.dict, 'TU') || described ? undefined : 'has no TU';
  }),
  { id: 'form.fields', violations: ({ form }) => form?.faults ?? [] },
  { id: 'form.fields', violations: strayWidgets },
  each('form.annots', ({ widgets }, document) => {
    const lost = widgets.find((key) => annotationsWith(key, document).length !== 1);
    return lost
      ? `has the widget ${lost}, which is in Annots ${annotationsWith(lost, document).length} times`
      : undefined;
  }),
  each('form.name', ({ name }) => (name === '' ? 'has no name' : undefined)),
  { id: 'form.name', violations: repeatedNames },
  each('form.type', ({ type }) => (TYPES.has(type) ? undefined : `has the type ${type}`)),
  each('form.font', fontFault),
  each('form.value', valueFault),
];

function each(id: string, fault: (field: Field, document: TaggedDocument) => Maybe<string>): Rule {
  return {
    id,
    violations: (document) =>
      (document.form?.fields ?? []).flatMap((field) => {
        const message = fault(field, document);
        if (message === undefined) return [];
        return [{ message: `field ${field.name} ${message}`, page: widgetsOf(field, document)[0]?.page }];
      }),
  };
}

function annotationsWith(key: Maybe<string>, { annotations }: TaggedDocument): Annotation[] {
  return annotations.filter((annotation) => annotation.key === key);
}

function widgetsOf({ widgets }: Field, document: TaggedDocument): Annotation[] {
  return widgets.flatMap((key) => annotationsWith(key, document));
}

function strayWidgets({ annotations, form }: TaggedDocument): Violation[] {
  const known = new Set(form?.fields.flatMap(({ widgets }) => widgets));
  return annotations.flatMap(({ subtype, key, page }) =>
    unless(subtype !== 'Widget' || known.has(key), `widget ${key} belongs to no field of the AcroForm`, page),
  );
}

function* repeatedNames({ form }: TaggedDocument): Generator<Violation> {
  const seen = new Set<string>();
  for (const { name } of form?.fields ?? []) {
    if (seen.has(name)) yield { message: `two fields are named ${name}` };
    seen.add(name);
  }
}

function fontFault({ type, defaultAppearance = '' }: Field, { form }: TaggedDocument): Maybe<string> {
  if (type !== 'Tx' && type !== 'Ch') return undefined;
  const font = FONT_OPERATOR.exec(defaultAppearance)?.[1];
  if (font === undefined) return `has the DA "${defaultAppearance}" without font and size`;
  return dictAt(dictAt(dictAt(form?.dict, 'DR'), 'Font'), font) ? undefined : `has the DA font ${font}, which DR lacks`;
}

function valueFault(field: Field, document: TaggedDocument): Maybe<string> {
  if (field.type !== 'Btn') return undefined;
  const widgets = widgetsOf(field, document);
  const value = nameAt(field.dict, 'V') ?? OFF;
  const states = new Set([OFF, ...widgets.flatMap((widget) => appearanceStates(widget))]);
  if (!states.has(value)) return `has the value ${value}, which none of its widgets can show`;
  const shown = new Set([OFF, ...widgets.map(({ dict }) => nameAt(dict, 'AS') ?? OFF)]);
  return [...shown].every((state) => state === OFF || state === value) && shown.has(value)
    ? undefined
    : `has the value ${value}, but its widgets show ${[...shown].join(', ')}`;
}
