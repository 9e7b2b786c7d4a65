// What every content control of a Word document is asked.
import { expect } from 'vitest';
import { formInputs } from '../form/inputs.ts';
import { childOf, elementsOf, findElements, localName } from '../xml/xml.ts';
import { type Check, propertyOf } from './documents.test-support.ts';
import { inputOfTag } from './tags.ts';

const hasControlsInOrder: Check = ({ controls }, form, name) => {
  const ids = controls.map((control) => inputOfTag(propertyOf(control, 'tag') ?? ''));
  expect(
    ids.filter((id, at) => id !== ids[at - 1]),
    name,
  ).toEqual(formInputs(form).map(({ id }) => id));
};

const namesControls: Check = ({ controls }, _, name) => {
  expect(controls.length, name).toBeGreaterThan(0);
  for (const property of ['tag', 'id'])
    expect(new Set(controls.map((control) => propertyOf(control, property))).size, name).toBe(controls.length);
  const told = controls.map((control) => ({
    lock: propertyOf(control, 'lock'),
    tag: propertyOf(control, 'tag') ?? '',
    title: propertyOf(control, 'alias') ?? '',
  }));
  expect(new Set(told.map(({ lock }) => lock)), name).toEqual(new Set(['sdtLocked']));
  const long = told.filter(({ tag, title }) => tag.length > 64 || title.length > 64 || title === '');
  expect(long, name).toEqual([]);
};

/** LibreOffice writes wrong values into bound data. */
const bindsNothing: Check = ({ body }, _, name) => expect(findElements(body, 'dataBinding'), name).toEqual([]);

/** ECMA-376-1 §17.5.2.44, .15, .7. */
const showsOneRun: Check = ({ controls }, _, name) => {
  const shown = controls.map((control) => elementsOf(childOf(control, 'sdtContent') ?? control).map(localName));
  expect(
    shown.filter((names) => names.join() !== 'r'),
    name,
  ).toEqual([]);
};

export const CONTROL_CHECKS: Readonly<Record<string, Check>> = {
  'has a control for every input, in the order of the inputs': hasControlsInOrder,
  'gives every control its own tag, id and a title that Word can keep': namesControls,
  'binds no control to data beside it': bindsNothing,
  'shows one run in every control': showsOneRun,
};
