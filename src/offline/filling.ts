// The forms of the archive are filled in from the disk: their pages name the one script that does it.
import type { Zippable } from 'fflate';
import type { Locale } from '../../toolkit/locales.ts';
import { LIBRARY_SLUG } from '../addresses.ts';

const SCRIPT = 'filling/form.js';

/** Puts the script into the archive, and its name into the page of every form. */
export function addFilling(entries: Zippable, locale: Locale, script: string): void {
  const isForm = new RegExp(`^${locale}/${LIBRARY_SLUG}/[^/]+/index\\.html$`);
  for (const path of Object.keys(entries).filter((one) => isForm.test(one))) {
    const up = '../'.repeat(path.split('/').length - 1);
    const html = new TextDecoder().decode(entries[path] as Uint8Array);
    entries[path] = new TextEncoder().encode(
      html.replace('</head>', `<script defer src="${up}${SCRIPT}"></script></head>`),
    );
  }
  entries[SCRIPT] = new TextEncoder().encode(script);
}
