// The forms of the archive: what makes their pages forms to fill in is one classic script, which each of them names.
import { posix } from 'node:path';
import type { Zippable } from 'fflate';
import type { Form } from '../../toolkit/index.ts';
import type { Locale } from '../../toolkit/locales.ts';
import { LIBRARY_SLUG } from '../addresses.ts';
import { askedForms } from '../build/asked-forms.ts';
import { bundleClassic } from './classic-script.ts';

const SCRIPT = 'filling/filling.js';

/** @param root the project's folder */
export const bundleFilling = (root: URL, forms: readonly Form[]): Promise<string> =>
  bundleClassic(new URL('src/filling/taking/kit.ts', root), [askedForms(async () => forms)]);

/** Puts the script into the archive, and its name into the page of every form. */
export function addFilling(entries: Zippable, locale: Locale, script: string): void {
  const text = new TextEncoder();
  const pages = Object.keys(entries).filter((path) => path.startsWith(`${locale}/${LIBRARY_SLUG}/`));
  for (const path of pages) {
    const html = new TextDecoder().decode(entries[path] as Uint8Array);
    if (!html.includes('data-filling')) continue;
    const tag = `<script defer src="${posix.relative(posix.dirname(path), SCRIPT)}"></script>`;
    entries[path] = text.encode(html.replace('</head>', `${tag}</head>`));
  }
  entries[SCRIPT] = text.encode(script);
}
