// Loads what a device lacks of a language. Every file is checked by its hash, so that a site that changes meanwhile
// cannot put two versions into one.
import type { Locale } from '../../toolkit/locales.ts';
import { KEPT_HEADER } from '../browser/downloads.ts';
import { HASH_LENGTH, type KeepList, listPath, sizeOf, sizePath } from './list.ts';
import { type Kept, type Store, storeName } from './store.ts';

/** Why loading has ended early; each has its sentence. */
export type Fault = 'broken' | 'changed' | 'failed' | 'full' | 'stopped';

export interface Loading {
  /** Bytes that are here, and of all. */
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** The newest list, where it is known. */
  readonly list?: KeepList;
}

/** A file is not the one that the list names. */
class SiteChanged extends Error {}

/** As many as browsers ask one server for at a time without HTTP/2. */
const AT_ONCE = 6;

/** @param locked waits for its turn: a page and the worker may want to load at the same time */
export const inTurn = <Result>(base: string, locked: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request(storeName(base), locked);

/** @throws TypeError without a connection, Error if the server has no list */
export const fetchList = (base: string, locale: Locale): Promise<KeepList> => fetchNewest(base + listPath(locale));

/** @returns the bytes of that list, which itself is long; throws as it does */
export const fetchSize = (base: string, locale: Locale): Promise<number> => fetchNewest(base + sizePath(locale));

async function fetchNewest<Value>(address: string): Promise<Value> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response.json();
}

/**
 * Loads every file of the language's newest version that is not here. Nothing that was here changes: the caller
 * switches to the list.
 * @throws an error that {@link faultOf} knows
 */
export async function loadLanguage(store: Store, base: string, locale: Locale, loading: Loading = {}): Promise<Kept> {
  const list = loading.list ?? (await fetchList(base, locale));
  try {
    await loadFiles(store, base, list, loading);
    return keep(list, locale);
  } catch (error) {
    if (!(error instanceof SiteChanged)) throw error;
  }
  const newer = await fetchList(base, locale);
  await loadFiles(store, base, newer, loading);
  return keep(newer, locale);
}

const keep = (list: KeepList, locale: Locale): Kept => ({
  ...list,
  locale,
  keptOn: new Date().toLocaleDateString('sv'),
});

async function loadFiles(store: Store, base: string, list: KeepList, { progress, signal }: Loading): Promise<void> {
  const here = await store.hashes();
  const lacking = new Map<string, { path: string; bytes: number }>();
  // The first address of a file is its own; others may be answered with it.
  for (const [path, [hash, bytes]] of Object.entries(list.files))
    if (!here.has(hash) && !lacking.has(hash)) lacking.set(hash, { path, bytes });
  const total = sizeOf(list);
  let done = total - [...lacking.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  progress?.(done, total);
  const [stop, queue] = [new AbortController(), lacking.entries()];
  signal?.addEventListener('abort', () => stop.abort());
  const work = async () => {
    for (const [hash, { path, bytes }] of queue) {
      await store.addFile(hash, await fetchFile(base, path, hash, stop.signal));
      done += bytes;
      progress?.(done, total);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    stop.abort();
  }
}

async function fetchFile(base: string, path: string, hash: string, signal: AbortSignal): Promise<Response> {
  signal.throwIfAborted();
  const address = base + encodeURI(path.replace(/(^|\/)index\.html$/, '$1'));
  const response = await fetch(address, { cache: 'no-cache', signal });
  if (response.status === 404) throw new SiteChanged(path);
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  const bytes = await response.arrayBuffer();
  if ((await digest(bytes)) !== hash) throw new SiteChanged(path);
  return new Response(bytes, { headers: ownHeaders(response.headers) });
}

/** What the server says of the file itself, its policy among it, and nothing of how it was sent. */
const ownHeaders = (headers: Headers): [string, string][] => [
  [KEPT_HEADER, '1'],
  ...[...headers].filter(
    ([name]) => !/^(age|date|vary|connection|keep-alive|content-(encoding|length)|transfer-.*)$/.test(name),
  ),
];

async function digest(bytes: ArrayBuffer): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH_LENGTH);
}

/** @returns the bytes of a list that are not here */
export async function lackingBytes(store: Store, list: KeepList): Promise<number> {
  const here = await store.hashes();
  const files = new Map(Object.values(list.files).filter(([hash]) => !here.has(hash)));
  return [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
}

const FAULTS: Readonly<Record<string, Fault>> = { AbortError: 'stopped', QuotaExceededError: 'full' };

export function faultOf(error: unknown): Fault {
  if (error instanceof SiteChanged) return 'changed';
  if (error instanceof TypeError) return 'broken';
  return (error instanceof Error && FAULTS[error.name]) || 'failed';
}
