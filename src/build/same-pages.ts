// Every page in every language. Starlight would show the English page where one is missing; we stop instead.
import { readdirSync } from 'node:fs';
import { ToolkitError } from '../../toolkit/index.ts';
import { locales } from '../../toolkit/locales.ts';

/** @param docs the folder content/docs/ @throws ToolkitError naming each missing page */
export function checkSamePages(docs: URL): void {
  const pages = new Map(locales.map((locale) => [locale, listPages(new URL(`${locale}/`, docs))]));
  const all = new Set([...pages.values()].flat());
  const missing = [...pages].flatMap(([locale, own]) =>
    [...all].filter((page) => !own.includes(page)).map((page) => `content/docs/${locale}/${page}`),
  );
  if (missing.length === 0) return;
  throw new ToolkitError('A page is missing in a language.', missing.join('\n         '), 'Translate the page.');
}

const listPages = (folder: URL): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.mdx?$/.test(path));
