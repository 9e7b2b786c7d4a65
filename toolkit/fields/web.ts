// What a page says about each field type. One row a type; a type without its row does not compile.
import type { LocalizedField, LocalizedFieldOf, LocalizedForm } from '../form/localize.ts';
import type { WebField } from '../web/field.ts';
import { checkboxWeb } from './checkbox/web.ts';
import { checkboxGroupWeb } from './checkbox-group/web.ts';
import { dateWeb } from './date/web.ts';
import { drawingWeb } from './drawing/web.ts';
import { dropDownWeb } from './drop-down/web.ts';
import { longTextWeb } from './long-text/web.ts';
import { noteWeb } from './note/web.ts';
import { radioGroupWeb } from './radio-group/web.ts';
import { scaleWeb } from './scale/web.ts';
import type { FieldType } from './schema.ts';
import { signatureWeb } from './signature/web.ts';
import { tableWeb } from './table/web.ts';
import { textWeb } from './text/web.ts';
import { timeWeb } from './time/web.ts';

type WebOf = { [Type in FieldType]: (field: LocalizedFieldOf<Type>, words: LocalizedForm['words']) => WebField };

const WEB = {
  text: textWeb,
  'long-text': longTextWeb,
  date: dateWeb,
  time: timeWeb,
  checkbox: checkboxWeb,
  'checkbox-group': checkboxGroupWeb,
  'radio-group': radioGroupWeb,
  scale: scaleWeb,
  'drop-down': dropDownWeb,
  table: tableWeb,
  signature: signatureWeb,
  note: noteWeb,
  drawing: drawingWeb,
} satisfies WebOf;

/** What a page says about one field. */
export const describeField = (field: LocalizedField, words: LocalizedForm['words']): WebField =>
  (WEB[field.type] as (field: LocalizedField, words: LocalizedForm['words']) => WebField)(field, words);
