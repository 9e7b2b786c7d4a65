// What places of the form are called.
import type { Control } from './page-answers.ts';

/** What a place is called: the row, if it stands in one, and its label. */
export const nameOf = (control: Control): string =>
  [control.closest('.row')?.querySelector('summary span'), control.labels?.[0]].map(textOf).filter(Boolean).join(', ');

/** A label without its star and its second language. */
export function textOf(label: Element | null | undefined): string {
  const copy = label?.cloneNode(true) as Element | undefined;
  for (const extra of copy?.querySelectorAll('.req, .also') ?? []) extra.remove();
  return copy?.textContent?.trim() ?? '';
}
