// The two pages of an archive: a list that opens by double click without a network, and a text for those who do not.
import type { FormDefinition } from '../form/definition.ts';
import { phaseGroup } from '../form/overview.ts';
import { LOCALES, type Locale } from '../locales.ts';
import { wordsIn } from '../words/words.ts';

/** A form of the archive with its files: label and path in the archive. */
export interface ArchivedForm {
  readonly form: FormDefinition;
  readonly links: readonly { readonly label: string; readonly path: string }[];
}

const STYLE =
  'body{font:18px/1.55 "Segoe UI",system-ui,sans-serif;color:#1b2a33;max-width:44rem;margin:2rem auto;padding:0 1rem}' +
  'h1,h2{color:#0f4c5c;font-family:Georgia,serif;line-height:1.2}h2{border-bottom:1px solid #6f838d;margin-top:2.5rem}' +
  'ul{list-style:none;padding:0}li{margin:1.25rem 0}p{margin:.25rem 0}a{color:#0f4c5c;margin-right:1rem;display:inline-block;padding:.4rem 0}';

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] as string);

/** index.html: the forms by phase, each with its goal and its files. No script, no address outside the archive. */
export function writeIndex(locale: Locale, forms: readonly ArchivedForm[]): string {
  const { archive, phaseGroups } = wordsIn();
  const groups = Map.groupBy(forms, ({ form }) => phaseGroup(form.phase));
  const parts = [...groups].map(
    ([group, own]) =>
      `<h2>${escapeHtml(phaseGroups[group][locale])}</h2>\n<ul>\n${own.map((one) => listItem(locale, one)).join('\n')}\n</ul>`,
  );
  return `<!doctype html>
<html lang="${LOCALES[locale].tag}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(archive.title[locale])}</title><style>${STYLE}</style></head>
<body><main>
<h1>${escapeHtml(archive.title[locale])}</h1>
<p>${escapeHtml(archive.template[locale])}</p>
${parts.join('\n')}
</main></body></html>
`;
}

function listItem(locale: Locale, { form, links }: ArchivedForm): string {
  const anchors = links.map(({ label, path }) => `<a href="${encodeURI(path)}">${escapeHtml(label)}</a>`).join(' ');
  const name = escapeHtml(form.title[locale]);
  return `<li><strong>${form.number} ${name}</strong><p>${escapeHtml(form.goal[locale])}</p><p>${anchors}</p></li>`;
}

/** README.txt: what this is and how to open it. */
export function writeReadme(locale: Locale, forms: readonly ArchivedForm[]): string {
  const { archive } = wordsIn();
  const list = forms.map(({ form }) => `${form.number} ${form.title[locale]}`);
  return [archive.title[locale], '', archive.open[locale], archive.template[locale], '', ...list, ''].join('\r\n');
}
