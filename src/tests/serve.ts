// Serves the built site as a plain web server does, with the headers of its `_headers`, for the browser tests.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/**
 * Where axe is served, which no built site has: a browser keeps a file together with its compiled code, and reads half a
 * megabyte once instead of on every page.
 */
export const AXE = '/axe-core.js';
const AXE_CODE = Buffer.from(axe.source);

/** What has its contents in its name, but for fonts: that they come late is part of every visit. */
const LASTING = /^\/(_astro|pictures)\//;

export interface Served {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** How this server differs from one that sends the built site. */
interface Serving {
  /** A server that was closed can come back at its place. */
  readonly port?: number;
  /** @returns other bytes for a path, or that the connection breaks */
  readonly instead?: (path: string) => Uint8Array | 'break' | undefined;
}

/** The headers that go with every answer: those of the first rule, `/*`. */
const readHeaders = (rules: string): Record<string, string> =>
  Object.fromEntries(
    [...(rules.match(/^\/\*\n((?: {2}.*\n)+)/m)?.[1] ?? '').matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );

/** Serves `folder` on a free port: `index.html` for folders, `404.html` for what is not there. */
export async function serve(folder: string, { port = 0, instead }: Serving = {}): Promise<Served> {
  const root = pathToFileURL(`${folder}/`);
  const headers = readHeaders(readFileSync(new URL('_headers', root), 'utf8'));
  const isFile = (url: URL) => statSync(url, { throwIfNoEntry: false })?.isFile() ?? false;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const wanted = new URL(`.${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`, root);
    const other = pathname === AXE ? AXE_CODE : instead?.(pathname);
    const found = other !== undefined || isFile(wanted);
    const file = found ? wanted : new URL('404.html', root);
    const type = TYPES[extname(file.pathname)] ?? 'application/octet-stream';
    const lasts = pathname === AXE || LASTING.test(pathname);
    if (other === 'break') {
      request.socket.destroy();
      return;
    }
    const keeping = lasts ? 'public, max-age=31536000, immutable' : 'no-store';
    response.writeHead(found ? 200 : 404, { ...headers, 'content-type': type, 'cache-control': keeping });
    if (other) response.end(other);
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  // A process that has nothing else to do ends.
  server.unref();
  const address = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
