// Where a form was read from, for faults that show only when it is laid out. Kept beside the form and not in it, so that
// moving a line in a file builds nothing again.
import type { Path } from '../source/place.ts';
import type { FormDefinition } from './definition.ts';

interface Origin {
  readonly where: (path: Path) => string;
}

const origins = new WeakMap<object, Origin>();

/** Remembers where a form comes from: a file, or another form that it was made of. @returns the form */
export function keepOrigin<Known extends FormDefinition>(form: Known, from: Origin | FormDefinition): Known {
  const origin = 'where' in from ? from : origins.get(from);
  if (origin) origins.set(form, origin);
  return form;
}

/** `forms/task-sheet.yaml:12 › title`; the id of a form that no file is known of. */
export const placeIn = (form: FormDefinition, path: Path): string => origins.get(form)?.where(path) ?? form.id;
