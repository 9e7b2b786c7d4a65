// The dividers of the binder, brought up to date in the cache: one small file a language.
import type { Form } from '../form/facts.ts';
import { type Locale, locales } from '../locales.ts';
import { namedPlace } from '../programme/platform.ts';
import { type openCache, sha256 } from './cache.ts';
import type { KeptFile } from './packs.ts';
import type { PlaceTexts } from './place-readme.ts';

/** Below `/files/`. */
export const dividersPath = (locale: Locale): string => `place/binder-dividers.${locale}.pdf`;

/** @throws DocumentError if a letter is missing in the fonts */
export async function keepDividers(
  forms: readonly Form[],
  { platform, process, organisation }: Omit<PlaceTexts, 'locale'>,
  { store, code }: { readonly store: ReturnType<typeof openCache>; readonly code: string },
): Promise<KeptFile[]> {
  const { dividers, folders, guide } = platform;
  const names = { binder: namedPlace('binder', process).folder, dividers: folders.dividers };
  const behind = new Set(dividers.sheets.flatMap(({ forms }) => forms));
  const own = forms.filter(({ id }) => behind.has(id));
  const kept: KeptFile[] = [];
  for (const locale of locales) {
    const titles = own.map(({ number, title }) => [number, title[locale]]);
    const key = sha256(JSON.stringify([code, dividers, guide, names, titles, organisation, locale]));
    const facts = store.find(key) ?? (await build(locale, key));
    const path = dividersPath(locale);
    const { version = null } = dividers.changes[0] ?? {};
    kept.push({ path, key, entry: { path, form: null, version, languages: locale, format: 'dividers.pdf', ...facts } });
  }
  return kept;

  // The compiler is opened only for what is not in the cache.
  async function build(locale: Locale, key: string) {
    const { renderDividers } = await import('../pack/dividers.ts');
    const { bytes, pages } = renderDividers({ dividers, guide, names, forms: own, organisation, locale });
    return store.save(key, bytes, pages);
  }
}
