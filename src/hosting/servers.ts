// The headers of the site in the language of each server.
import { ASK, type Header, IMMUTABLE, KEEP } from './headers.ts';

/** What is served, and where: `base` is its path on the host, with a slash at both ends. */
export interface Hosted {
  readonly base: string;
  readonly headers: readonly Header[];
}

const indent = (depth: number, lines: readonly string[]): string =>
  lines.map((line) => (line ? `${' '.repeat(depth)}${line}` : line)).join('\n');

const NOTE = '# Written by the build from src/hosting/.';

/** `_headers`, which Netlify and Cloudflare Pages read; a later rule adds to an earlier one. */
export function writeHeadersFile({ base, headers }: Hosted): string {
  const rule = (path: string, list: readonly Header[]) =>
    `${base}${path}\n${indent(
      2,
      list.map(([name, value]) => `${name}: ${value}`),
    )}`;
  return `${[NOTE, rule('*', headers), ...IMMUTABLE.map((folder) => rule(`${folder}/*`, [KEEP]))].join('\n')}\n`;
}

/** A configuration of nginx for its folder `conf.d/`. */
export function writeNginx({ base, headers }: Hosted): string {
  const [name] = KEEP;
  const lines = headers.map(([header, value]) => `add_header ${header} "${value}" always;`);
  return `${NOTE} Put it into /etc/nginx/conf.d/ and the site into /srv/site${base}
map $uri $mentoring_cache {
    default "${ASK[1]}";
    ~^${base}(${IMMUTABLE.join('|')})/ "${KEEP[1]}";
}
server {
    listen 8080;
    root /srv/site;
    index index.html;
    charset utf-8;
    server_tokens off;
    absolute_redirect off;
    error_page 404 ${base}404.html;
    # Of files that lie beside their .gz (npm run precompress), that one is sent.
    gzip_static on;
    gzip_vary on;

${indent(4, lines)}
    add_header ${name} $mentoring_cache always;
}
`;
}

/** A Caddyfile. Answers that tell of an error go another way there and need the headers again. */
export function writeCaddyfile({ base, headers }: Hosted): string {
  const quote = ([name, value]: Header) => `${name} "${value}"`;
  return `${NOTE} Caddy serves the site from /srv/site${base}
{
	admin off
}
(site_headers) {
	header {
		-Server
		defer
${[...headers, ASK].map((header) => `\t\t${quote(header)}`).join('\n')}
	}
}
# An address in place of :8080 (mentoring.example.org) makes Caddy fetch a certificate and answer by https.
:8080 {
	root * /srv/site
	import site_headers
	@immutable path ${IMMUTABLE.map((folder) => `${base}${folder}/*`).join(' ')}
	header @immutable {
		defer
		${quote(KEEP)}
	}
	file_server {
		precompressed br gzip
	}
	handle_errors {
		import site_headers
		@lost expression {err.status_code} == 404
		rewrite @lost ${base}404.html
		file_server {
			status {err.status_code}
		}
	}
}
`;
}

/** `.htaccess` for Apache 2.4; what a host has not loaded is left out without an error. */
export function writeHtaccess({ base, headers }: Hosted): string {
  const set = ([name, value]: Header, when = '') =>
    `Header always set ${name} "${value.replaceAll('"', '\\"')}"${when}`;
  return `${NOTE}
Options -Indexes
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8
<IfModule mod_mime.c>
  AddType font/woff2 .woff2
  AddType image/webp .webp
  AddType text/javascript .js
</IfModule>
<IfModule mod_setenvif.c>
  SetEnvIf Request_URI "^${base}(${IMMUTABLE.join('|')})/" immutable
</IfModule>
<IfModule mod_headers.c>
${indent(2, [...headers.map((header) => set(header)), set(ASK, ' env=!immutable'), set(KEEP, ' env=immutable')])}
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json image/svg+xml text/xml text/plain
</IfModule>
`;
}
