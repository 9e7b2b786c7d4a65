// The dividers of the binder, brought up to date in the cache: one small file a language.
import type { Form } from '../form/facts.ts';
import { type Locale, locales } from '../locales.ts';
import { namedPlace } from '../programme/platform.ts';
import { type Facts, type openCache, sha256 } from './cache.ts';
import type { KeptFile } from './packs.ts';
import type { PlaceTexts } from './place-readme.ts';
import type { Run } from './pool.ts';
import { writePrinted } from './shown.ts';

/** Below `/files/`. */
export const dividersPath = (locale: Locale): string => `place/binder-dividers.${locale}.pdf`;

interface Options {
  readonly store: ReturnType<typeof openCache>;
  readonly code: string;
  readonly build: Run;
}

/** @throws DocumentError if a letter is missing in the fonts */
export async function keepDividers(
  forms: readonly Form[],
  { platform, process, organisation }: Omit<PlaceTexts, 'locale'>,
  { store, code, build }: Options,
): Promise<KeptFile[]> {
  const { dividers, folders, guide } = platform;
  const names = { binder: namedPlace('binder', process).folder, dividers: folders.dividers };
  const behind = new Set(dividers.sheets.flatMap(({ forms }) => forms));
  const own = forms.filter(({ id }) => behind.has(id));
  const jobs = locales.map((locale) => {
    const titles = own.map(({ number, title }) => [number, title[locale]]);
    const printed = writePrinted([dividers, guide, names, titles, organisation], (text) => text[locale]);
    const key = sha256(`${code} ${locale} ${printed}`);
    return { key, locale, job: { dividers, guide, names, forms: own, organisation, locale } };
  });
  const missing = jobs.filter(({ key }) => !store.find(key));
  await Promise.all(
    missing.map(({ key, locale, job }) =>
      build(`dividers, ${locale}`, { kind: 'dividers', job }, ({ bytes, pages }) => void store.save(key, bytes, pages)),
    ),
  );
  return jobs.map(({ key, locale }) => {
    const path = dividersPath(locale);
    const { version = null } = dividers.changes[0] ?? {};
    const facts = store.find(key) as Facts;
    return { path, key, entry: { path, form: null, version, languages: locale, format: 'dividers.pdf', ...facts } };
  });
}
