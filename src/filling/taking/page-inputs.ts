// What the form of the page asks, read off its controls: enough to fill in its files, and nothing has to be fetched for it.
import type { AskedInput } from '../../../toolkit/browser.ts';
import { type Control, controlsIn, kindOf } from '../page-answers.ts';

/** Every input that has a place on the page. The words of options are left out: files have them. */
export function pageInputs(form: HTMLFormElement): AskedInput[] {
  const controls = controlsIn(form);
  const ids = [...new Set(controls.map(({ name }) => name))];
  return ids.map((id) =>
    inputOf(
      id,
      controls.filter(({ name }) => name === id),
    ),
  );
}

function inputOf(id: string, controls: readonly Control[]): AskedInput {
  const [control] = controls as [Control];
  const optionsOf = (values: readonly { readonly value: string }[]) => ({
    options: values.filter(({ value }) => value !== '').map(({ value }) => ({ id: value, label: [] })),
  });
  if (control instanceof HTMLSelectElement) return { id, kind: 'choice', ...optionsOf([...control.options]) };
  if (control.type === 'radio') return { id, kind: 'radio', ...optionsOf(controls) };
  if (control.type === 'checkbox') return { id, kind: 'check' };
  const limit = Number(control.dataset['limit']);
  const kind = control instanceof HTMLTextAreaElement ? 'long-text' : kindOf(control);
  return { id, kind, ...(limit > 0 ? { maxLength: limit } : {}) };
}
