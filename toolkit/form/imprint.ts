// What identifies a document: number, version, languages, date, and where its guide is.
import { formatDate, LOCALES } from '../locales.ts';
import { currentVersion } from './definition.ts';
import type { LocalizedForm } from './localize.ts';
import type { LocalizedText } from './text.ts';

/** `F01 · version 1.0 · English – Suomi · 22 November 2026` in the leading language, each language's name in itself. */
export function imprintOf(form: LocalizedForm): LocalizedText {
  const { version, date } = currentVersion(form);
  const { languages, number, words } = form;
  const [lead] = languages;
  return [
    { lang: lead, text: `${number} · ${words.version[0]?.text} ${version} · ` },
    ...languages.flatMap((lang, at) => [
      ...(at > 0 ? [{ lang: lead, text: ' – ' }] : []),
      { lang, text: LOCALES[lang].ownName },
    ]),
    { lang: lead, text: ` · ${formatDate(lead, date)}` },
  ];
}

/** `mentoring.example/fi/planning/agreement/`: the guide page's address as people type it. */
export function guideAddress(form: LocalizedForm, site: string): string {
  const { host, pathname } = new URL(site);
  return `${host}${pathname.replace(/\/$/, '')}/${form.languages[0]}/${form.guide}/`;
}
