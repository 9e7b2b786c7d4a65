// The field types there are: one folder each, gathered here. A new type is one line in this table,
// and then the compiler asks for its other faces (inputs.ts, ../docx, ../web).
import { z } from 'zod';
import { checkboxField } from './checkbox/schema.ts';
import { checkboxGroupField } from './checkbox-group/schema.ts';
import { dateField } from './date/schema.ts';
import { drawingField } from './drawing/schema.ts';
import { dropDownField } from './drop-down/schema.ts';
import { longTextField } from './long-text/schema.ts';
import { noteField } from './note/schema.ts';
import { radioGroupField } from './radio-group/schema.ts';
import { scaleField } from './scale/schema.ts';
import { signatureField } from './signature/schema.ts';
import { tableField } from './table/schema.ts';
import { textField } from './text/schema.ts';
import { timeField } from './time/schema.ts';

export const fieldSchema = z.discriminatedUnion('type', [
  textField,
  longTextField,
  dateField,
  timeField,
  checkboxField,
  checkboxGroupField,
  radioGroupField,
  scaleField,
  dropDownField,
  tableField,
  signatureField,
  noteField,
  drawingField,
]);

type Field = z.infer<typeof fieldSchema>;
export type FieldType = Field['type'];
/** The definition of one field type. */
export type FieldOf<Type extends FieldType> = Extract<Field, { type: Type }>;
