// What a first visit to a page costs, read from the built files: fast enough to be asked of every page. What a browser
// alone knows, lazy pictures and what scripts load later, is not in it.
import { readFileSync } from 'node:fs';
import { extname, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { DIST, readPage } from './built.ts';

/** Files that are as small as they get. */
const PACKED = new Set(['.woff2', '.webp', '.ico']);
const LINK = /<link rel="(?:stylesheet|preload|shortcut icon)" href="([^"]+)"|<script type="module" src="([^"]+)"/g;
const EAGER = /<img [^>]*srcset="([^"]*)" sizes="(\d+)px"[^>]*loading="eager"/g;
const IMPORT = /(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g;
const FACE = /@font-face\{font-family:'([^']+)'[^}]*url\(([^)]+)\)[^}]*unicode-range:([^}]+)\}/g;
/** What is set in the serif. */
const SERIF = /^h[1-3]$/;
const SERIF_CLASS = /^(lead|n|voices|site-title|folder|drawn-name|drawn-num|big)$/;
/** Not shown, or in a font of the reader's machine. */
const NEITHER = /^(head|script|style|option|template|noscript|code|pre)$/;

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: { readonly className?: readonly string[] };
  readonly children?: readonly Node[];
}

/** As servers and browsers count it. */
export const KB = 1024;

/** How hard brotli tries: as for files that are packed once and sent often, or a twentieth larger in a tenth of the time. */
type Effort = 11 | 5;

const weights = { 11: new Map<string, number>(), 5: new Map<string, number>() };

/** @returns the bytes of a file of the site as a server sends it, brotli where that helps; `path` is an address */
function weigh(path: string, effort: Effort): number {
  const known = weights[effort].get(path);
  if (known !== undefined) return known;
  const bytes = readFileSync(`${DIST}${path.endsWith('/') ? `${path}index.html` : path}`);
  const params = { [constants.BROTLI_PARAM_QUALITY]: effort };
  const weight = PACKED.has(extname(path)) ? bytes.length : brotliCompressSync(bytes, { params }).length;
  weights[effort].set(path, weight);
  return weight;
}

/** @returns bytes of several files */
export const sum = (paths: Iterable<string>, effort: Effort = 11): number =>
  [...paths].reduce((total, path) => total + weigh(path, effort), 0);

/** @returns bytes of several files; those that fit into `limit` without more effort may be a little fewer */
export function weighAgainst(limit: number, paths: ReadonlySet<string>): number {
  const quick = sum(paths, 5);
  return quick <= limit ? quick : sum(paths, 11);
}

/** @returns what a browser asks for when it opens the page on a phone, each path once */
export function firstVisit(page: string): Set<string> {
  const html = readPage(page);
  const paths = new Set([page]);
  for (const [, linked, script] of html.matchAll(LINK)) add(paths, (linked ?? script) as string);
  for (const [, sizes = '', width] of html.matchAll(EAGER)) paths.add(pictureOf(sizes, Number(width)));
  const sheet = [...paths].find((path) => /^\/fonts\/.*\.css$/.test(path));
  if (sheet) for (const font of fontsOf(sheet, html)) paths.add(font);
  return paths;
}

/** A script with all that it imports at once. */
function add(paths: Set<string>, path: string): void {
  if (paths.has(path)) return;
  paths.add(path);
  if (!path.endsWith('.js')) return;
  for (const [, other = ''] of readFileSync(DIST + path, 'utf8').matchAll(IMPORT))
    add(paths, posix.join(posix.dirname(path), other));
}

/** The smallest that is wide enough. */
function pictureOf(srcset: string, width: number): string {
  const sizes = srcset.split(', ').map((size) => size.split(' '));
  return (sizes.find(([, wide = '']) => Number.parseInt(wide, 10) >= width) ?? sizes.at(-1))?.[0] ?? '';
}

/** The fonts that have a letter which stands on the page. */
function fontsOf(sheet: string, html: string): string[] {
  const texts = { sans: new Set<string>(), serif: new Set<string>() };
  gather(fromHtml(html) as Node, 'sans', texts);
  return [...readFileSync(DIST + sheet, 'utf8').matchAll(FACE)].flatMap(([, family = '', file = '', range = '']) => {
    const ranges = range.split(',').map((part) =>
      part
        .slice(2)
        .split('-')
        .map((code) => Number.parseInt(code, 16)),
    );
    const has = (code: number) => ranges.some(([first = 0, last = first]) => code >= first && code <= last);
    const letters = texts[family.includes('Serif') ? 'serif' : 'sans'];
    return [...letters].some((letter) => has(letter.codePointAt(0) ?? 0)) ? [`/fonts/${file}`] : [];
  });
}

function gather(node: Node, face: 'sans' | 'serif', texts: Record<'sans' | 'serif', Set<string>>): void {
  const { tagName = '', value, properties, children = [] } = node;
  if (NEITHER.test(tagName)) return;
  if (node.type === 'text') for (const letter of value?.trim() ?? '') texts[face].add(letter);
  const isSerif = SERIF.test(tagName) || properties?.className?.some((name) => SERIF_CLASS.test(name));
  for (const child of children) gather(child, isSerif ? 'serif' : face, texts);
}
