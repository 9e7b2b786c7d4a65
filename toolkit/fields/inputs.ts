// What each field type asks for. One row a type; a type without its row does not compile.
import type { Input } from '../form/inputs.ts';
import type { LocalizedFieldOf, LocalizedForm } from '../form/localize.ts';
import { checkboxInputs } from './checkbox/inputs.ts';
import { checkboxGroupInputs } from './checkbox-group/inputs.ts';
import { dateInputs } from './date/inputs.ts';
import { drawingInputs } from './drawing/inputs.ts';
import { dropDownInputs } from './drop-down/inputs.ts';
import { longTextInputs } from './long-text/inputs.ts';
import { noteInputs } from './note/inputs.ts';
import { radioGroupInputs } from './radio-group/inputs.ts';
import { scaleInputs } from './scale/inputs.ts';
import type { FieldType } from './schema.ts';
import { signatureInputs } from './signature/inputs.ts';
import { tableInputs } from './table/inputs.ts';
import { textInputs } from './text/inputs.ts';
import { timeInputs } from './time/inputs.ts';

type InputsOf = { [Type in FieldType]: (field: LocalizedFieldOf<Type>, words: LocalizedForm['words']) => Input[] };

export const INPUTS = {
  text: textInputs,
  'long-text': longTextInputs,
  date: dateInputs,
  time: timeInputs,
  checkbox: checkboxInputs,
  'checkbox-group': checkboxGroupInputs,
  'radio-group': radioGroupInputs,
  scale: scaleInputs,
  'drop-down': dropDownInputs,
  table: tableInputs,
  signature: signatureInputs,
  note: noteInputs,
  drawing: drawingInputs,
} satisfies InputsOf;
