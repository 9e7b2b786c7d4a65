// Answers that came in a file on another form's page: they wait in the tab for the page of their form.
import type { FilledForm } from '../../../toolkit/browser.ts';

const KEY = 'mentoring-brought';

/** @throws DOMException if the tab keeps nothing, or has no room */
export const keepBrought = (filled: FilledForm): void => sessionStorage.setItem(KEY, JSON.stringify(filled));

/** What waits for a form; it waits no longer. */
export function takeBrought(form: string | undefined): FilledForm | undefined {
  try {
    const filled = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<FilledForm>;
    if (filled.form !== form) return undefined;
    sessionStorage.removeItem(KEY);
    return filled as FilledForm;
  } catch {
    return undefined;
  }
}
