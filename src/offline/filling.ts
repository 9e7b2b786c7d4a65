// The forms of the archive are filled in from the disk: their pages name the one script that does it.
import type { Zippable } from 'fflate';
import { LIBRARY_SLUG } from '../addresses.ts';

const SCRIPT = 'filling/form.js';
const FORM = new RegExp(`^[^/]+/${LIBRARY_SLUG}/[^/]+/index\\.html$`);

/** Puts the script into the archive, and its name into the page of every form. */
export function addFilling(entries: Zippable, script: string): void {
  for (const path of Object.keys(entries).filter((one) => FORM.test(one))) {
    const up = '../'.repeat(path.split('/').length - 1);
    const html = new TextDecoder().decode(entries[path] as Uint8Array);
    const tag = `<script defer src="${up}${SCRIPT}"></script>`;
    entries[path] = new TextEncoder().encode(html.replace('</head>', `${tag}</head>`));
  }
  entries[SCRIPT] = new TextEncoder().encode(script);
}
