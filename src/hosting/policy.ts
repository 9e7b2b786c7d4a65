// The content security policy of the site (W3C Content Security Policy Level 3): everything from the site itself, no
// script or style within a page but the scripts that the build has put there, known by their hash.
import { createHash } from 'node:crypto';

type Directives = readonly (readonly [name: string, ...sources: string[]])[];

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const INLINE_STYLE = /<style\b|<[a-z][^>]*\sstyle=/;

/** @returns the hash sources of all scripts that stand within the pages, in order, each once */
export function hashScripts(pages: readonly string[]): string[] {
  const scripts = pages.flatMap((html) => [...html.matchAll(INLINE_SCRIPT)].map(([, code = '']) => code));
  const hashes = [...new Set(scripts)].map((code) => createHash('sha256').update(code).digest('base64'));
  return hashes.sort().map((hash) => `'sha256-${hash}'`);
}

/** Whether a page has styles of its own, which the policy would not apply. */
export const hasInlineStyle = (html: string): boolean => INLINE_STYLE.test(html);

/** @param scripts hash sources, see {@link hashScripts} */
const directives = (scripts: readonly string[]): Directives => [
  ['default-src', "'none'"],
  // Pagefind, which finds in the texts, is a module of WebAssembly.
  ['script-src', "'self'", "'wasm-unsafe-eval'", ...scripts],
  ['style-src', "'self'"],
  // A logo that a reader has chosen is shown from memory, on the page that asks for it and in the head of pages.
  ['img-src', "'self'", 'blob:'],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
];

const format = (list: Directives): string => list.map((parts) => parts.join(' ')).join('; ');

/** The policy as a server sends it: with the one directive that counts in a header only (CSP3 section 3.3). */
export const headerPolicy = (scripts: readonly string[]): string =>
  format([...directives(scripts), ['frame-ancestors', "'none'"]]);

/** The page with the policy at its head, for hosts that send no headers. */
export function addPolicy(html: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${format(directives(hashScripts([html])))}">`;
  return html.replace('<head>', `<head>${meta}`);
}
