// From a disk a page cannot fetch a file, but it can take one that the reader gives it.
import type { AskedForm } from '../../../toolkit/browser.ts';
import type { Languages } from '../../../toolkit/locales.ts';
import { NotHad, work } from './work.ts';

/**
 * Asks for the empty file of a form.
 * @param forms the forms that there are
 * @returns undefined if the reader gives none
 * @throws NotHad if it is another file, or no longer empty
 */
export async function askForBlank(
  form: string,
  languages: Languages,
  format: 'pdf' | 'docx',
  forms: readonly AskedForm[],
): Promise<Uint8Array | undefined> {
  const place = document.querySelector<HTMLElement>('[data-given]');
  const input = place?.querySelector('input');
  const name = place?.querySelector('[data-given-name]');
  if (!place || !input) return undefined;
  if (name) name.textContent = `${form}.${languages.join('-')}.${format}`;
  Object.assign(input, { value: '', accept: `.${format}` });
  place.hidden = false;
  input.focus();
  const file = await chosenIn(input);
  if (!file) return undefined;
  place.hidden = true;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { filled } = await work({ what: 'read', bytes, forms, wanted: form, files: '' });
  const empty = filled?.notices.some(({ kind }) => kind === 'empty') ?? false;
  if (filled?.form !== form || !empty || !file.name.toLowerCase().endsWith(`.${format}`)) throw new NotHad('wrong');
  return bytes;
}

/** Opens the choice of files, where a browser lets a script do that; the reader can open it as well. */
function chosenIn(input: HTMLInputElement): Promise<File | undefined> {
  return new Promise((resolve) => {
    input.onchange = () => resolve(input.files?.[0]);
    input.oncancel = () => resolve(undefined);
    input.click();
  });
}
