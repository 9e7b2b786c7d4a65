// What files show of plain data with texts in every language, as a hash: a text that is changed in a language which a file
// does not show builds it no more.
import type { Form } from '../form/facts.ts';
import { type Languages, type Locale, locales } from '../locales.ts';
import type { Pack } from '../pack/definition.ts';
import { isText, type Text } from '../text/text.ts';
import { sha256 } from './cache.ts';

/** Keys of forms and packs that only pages read: what changes there builds no document again. */
const ON_PAGES: readonly string[] = ['covers', 'keywords', 'next', 'tips'] satisfies (keyof Form | keyof Pack)[];

/**
 * What documents are made of, as text.
 * @param show what a document shows of a text; all of it where it is left out
 */
export const writePrinted = (content: unknown, show: (text: Text) => unknown = (text) => text): string =>
  JSON.stringify(content, (key, value: unknown) => {
    if (ON_PAGES.includes(key)) return undefined;
    return typeof value === 'object' && value && isText(value) ? show(value) : value;
  });

/** @returns a function that gives a hash of what a language set shows of a thing; of each thing it is worked out once */
export function openHashes(): (thing: object, languages: Languages) => string {
  const known = new Map<object, ReadonlyMap<Locale, string>>();
  const hash = (thing: object) =>
    new Map(locales.map((locale) => [locale, sha256(writePrinted(thing, (text) => text[locale]))]));
  return (thing, languages) => {
    const hashes = known.get(thing) ?? hash(thing);
    known.set(thing, hashes);
    return languages.map((locale) => hashes.get(locale)).join(' ');
  };
}
