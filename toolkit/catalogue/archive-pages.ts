// The two pages of an archive: a list that opens by double click without a network, and a text for those who do not.
import { LOCALES, type Locale } from '../locales.ts';
import type { Colours } from '../programme/organisation.ts';
import { wordsIn } from '../text/words/words.ts';
import { escapeHtml } from '../xml/html.ts';

/** Something in the archive with its files: label and path in the archive. */
export interface ListedItem {
  readonly name: string;
  readonly goal: string;
  readonly links: readonly { readonly label: string; readonly path: string }[];
}

/** What the pages of an archive say. */
export interface ArchiveList {
  readonly locale: Locale;
  readonly title: string;
  readonly colours: Colours;
  readonly groups: readonly { readonly title: string; readonly items: readonly ListedItem[] }[];
}

const style = ({ ink, primary, line }: Colours): string =>
  `body{font:18px/1.55 "Segoe UI",system-ui,sans-serif;color:${ink};max-width:44rem;margin:2rem auto;padding:0 1rem}` +
  `h1,h2{color:${primary};font-family:Georgia,serif;line-height:1.2}h2{border-bottom:1px solid ${line};margin-top:2.5rem}` +
  `ul{list-style:none;padding:0}li{margin:1.25rem 0}p{margin:.25rem 0}a{color:${primary};margin-right:1rem;display:inline-block;padding:.4rem 0}`;

/** index.html: what is in the archive, each with its goal and its files. No script, no address outside the archive. */
export function writeIndex({ locale, title, colours, groups }: ArchiveList): string {
  const { archive } = wordsIn();
  const parts = groups.map(
    (group) => `<h2>${escapeHtml(group.title)}</h2>\n<ul>\n${group.items.map(listItem).join('\n')}\n</ul>`,
  );
  return `<!doctype html>
<html lang="${LOCALES[locale].tag}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title><style>${style(colours)}</style></head>
<body><main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(archive.template[locale])}</p>
${parts.join('\n')}
</main></body></html>
`;
}

function listItem({ name, goal, links }: ListedItem): string {
  const anchors = links.map(({ label, path }) => `<a href="${encodeURI(path)}">${escapeHtml(label)}</a>`).join(' ');
  return `<li><strong>${escapeHtml(name)}</strong><p>${escapeHtml(goal)}</p><p>${anchors}</p></li>`;
}

/** README.txt: what this is and how to open it. */
export function writeReadme({ locale, title, groups }: ArchiveList): string {
  const { archive } = wordsIn();
  const names = groups.flatMap(({ items }) => items.map(({ name }) => name));
  return [title, '', archive.open[locale], archive.template[locale], '', ...names, ''].join('\r\n');
}
