// In dev, answers /files/, /fonts/ and /pictures/ from the cache, as the finished site answers them from dist/.
import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';

const TYPES: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.css': 'text/css',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * A middleware that serves `folder` below `prefix`.
 * @param refresh brings a file up to date before it is served, by its path below the folder
 */
export const serveFolder =
  (prefix: string, folder: URL, refresh: (path: string) => Promise<void> = async () => {}) =>
  async (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(prefix)) return next();
    // A URL resolves `..` before this line, so nothing outside the folder can be named.
    const file = new URL(`.${pathname.slice(prefix.length - 1)}`, folder);
    try {
      await refresh(decodeURI(pathname.slice(prefix.length)));
    } catch (error) {
      return next(error);
    }
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
    response.setHeader('content-type', TYPES[extname(pathname)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  };
