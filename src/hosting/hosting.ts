// Makes the built site ready for any host: the policy in every page and in the files that servers read, and the sums
// by which a download can be checked.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { listFiles } from '../../toolkit/index.ts';
import { siteHeaders } from './headers.ts';
import { addPolicy, hashScripts, hasInlineStyle, headerPolicy } from './policy.ts';
import { type Hosted, writeCaddyfile, writeHeadersFile, writeHtaccess, writeNginx } from './servers.ts';

interface HostingOptions {
  /** The built site. */
  readonly dist: URL;
  /** Takes the files that are no part of the site: nginx.conf and Caddyfile. */
  readonly out: URL;
  /** The site's path on its host, with a slash at both ends. */
  readonly base: string;
}

/** @throws Error for a page with styles within, which the policy would not apply */
export function writeHosting({ dist, out, base }: HostingOptions): void {
  const pages = listFiles(dist, /\.html$/).map((path) => ({ path, html: readFileSync(new URL(path, dist), 'utf8') }));
  const styled = pages.filter(({ html }) => hasInlineStyle(html)).map(({ path }) => path);
  if (styled.length > 0) throw new Error(`Move the styles within these pages to a style sheet: ${styled.join(', ')}`);
  for (const { path, html } of pages) writeFileSync(new URL(path, dist), addPolicy(html));
  const hosted: Hosted = { base, headers: siteHeaders(headerPolicy(hashScripts(pages.map(({ html }) => html)))) };
  mkdirSync(out, { recursive: true });
  writeFileSync(new URL('_headers', dist), writeHeadersFile(hosted));
  writeFileSync(new URL('.htaccess', dist), writeHtaccess(hosted));
  writeFileSync(new URL('nginx.conf', out), writeNginx(hosted));
  writeFileSync(new URL('Caddyfile', out), writeCaddyfile(hosted));
  writeFileSync(new URL('files/SHA256SUMS', dist), sumFiles(new URL('files/', dist)));
}

/** One line a file, as `sha256sum --check` reads it. */
const sumFiles = (folder: URL): string =>
  listFiles(folder, /\.(pdf|docx|zip|mbz)$/)
    .map(
      (path) =>
        `${createHash('sha256')
          .update(readFileSync(new URL(path, folder)))
          .digest('hex')}  ${path}\n`,
    )
    .join('');
