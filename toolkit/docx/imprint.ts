// What identifies a document: number, version, languages, date, and where its guide is.
import type { LocalizedForm } from '../form/localize.ts';
import { formatDate, nameLanguages } from '../locales.ts';

/** `F01 · version 1.0 · English – Suomi · 22 November 2026`, in the leading language. */
export function imprintOf(form: LocalizedForm): string {
  const { version, date } = versionOf(form);
  const [lead] = form.languages;
  return `${form.number} · ${form.words.version[0]?.text} ${version} · ${nameLanguages(form.languages)} · ${formatDate(lead, date)}`;
}

/** `mentoring.example/fi/planning/agreement/`: the guide page's address as people type it. */
export function guideAddress(form: LocalizedForm, site: string): string {
  const { host, pathname } = new URL(site);
  return `${host}${pathname.replace(/\/$/, '')}/${form.languages[0]}/${form.guide}/`;
}

/** The version in force and its day, `yyyy-mm-dd`. */
export const versionOf = ({ changes }: LocalizedForm): { readonly version: string; readonly date: string } =>
  changes[0] ?? { version: '', date: '' };
