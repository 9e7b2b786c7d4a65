// The size of a course on the page that offers it: it is made of the pages, so no page can know it while it is built.
import { readFileSync, writeFileSync } from 'node:fs';
import { formatSize } from '../../toolkit/browser.ts';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { coursePath } from '../addresses.ts';

/** What a Moodle that nobody has changed takes at a time. */
const MOST_BYTES = 5 * 1024 * 1024;

/** A sentence for each course that needs a Moodle with other settings: an organiser's logo is in each of its files. */
export const remarksOn = (sizes: ReadonlyMap<string, number>): string[] =>
  [...sizes]
    .filter(([, bytes]) => bytes > MOST_BYTES)
    .map(
      ([path, bytes]) =>
        `${path} has ${bytes} bytes, and a Moodle that nobody has changed takes ${MOST_BYTES}. ` +
        'Let it take more, or let the course go without another pack, in content/programme/platform.yaml.',
    );

/**
 * @param page slug of the page about the place for papers
 * @param sizes in bytes, by the path below `/files/`
 * @throws Error for a page that has no place for the size of its course
 */
export function showSizes(dist: URL, page: string, sizes: ReadonlyMap<string, number>): void {
  for (const locale of locales) {
    const bytes = sizes.get(coursePath(locale));
    if (bytes === undefined) continue;
    const file = new URL(`${locale}/${page}/index.html`, dist);
    writeFileSync(file, showSize(readFileSync(file, 'utf8'), locale, bytes));
  }
}

/** @throws Error for a page without a place for it */
export function showSize(html: string, locale: Locale, bytes: number): string {
  const place = `<span data-size-of="${coursePath(locale)}"></span>`;
  if (!html.includes(place)) throw new Error(`No page in ${locale} says how large ${coursePath(locale)} is.`);
  return html.replaceAll(place, formatSize(bytes, locale));
}
