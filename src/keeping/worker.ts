// The service worker of readers who keep the site: it answers with what is kept, without a network as with one, and
// looks for a newer version when a page is opened. It is registered by the button only.
import type { Locale } from '../../toolkit/locales.ts';
import { hashAt, type KeepList, NOT_KEPT_PATH } from './list.ts';
import { faultOf, fetchList, inTurn, loadLanguage } from './load.ts';
import { type Kept, Store } from './store.ts';

/** The part of a worker's world that is used here; TypeScript knows either this or pages. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface InstallEvent extends WorkerEvent {
  /** Static Routing API, in Chromium only. */
  addRoutes?(rule: object): Promise<void>;
}
interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerWorld {
  readonly location: Location;
  readonly clients: { matchAll(what: object): Promise<readonly { readonly id: string }[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'install', listener: (event: InstallEvent) => void): void;
}
const world = self as unknown as WorkerWorld;

/** Said where even the page is gone that would say it; the bundler puts it in. */
declare const NOTHING_LEFT: string;

/** Between two looks for a newer version, in milliseconds. */
const PAUSE = 10 * 60_000;

const base = new URL('./', world.location.href).pathname;
const looked = new Map<Locale, number>();
/** Pages that are being opened: the browser does not list them yet. */
const opened = new Set<string>();

world.addEventListener('install', (event) => {
  // Without this rule Chromium asks the network as well while the worker starts, and the answer is thrown away.
  const rule = { condition: { requestMethod: 'GET' }, source: 'fetch-event' };
  event.waitUntil(Promise.allSettled([event.addRoutes?.(rule), world.skipWaiting()]));
});

world.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== world.location.origin || !pathname.startsWith(base)) return;
  event.respondWith(answer(event, pathname.slice(base.length)));
});

async function answer(event: FetchEvent, path: string): Promise<Response> {
  const store = await Store.openIfThere(base);
  if (!store) return fromNetwork(event.request, []);
  const lists = await store.lists();
  if (event.request.mode !== 'navigate') return answerPart(event, path, store, lists);
  const own = lists.find(({ files }) => hashAt(path, files));
  if (own) event.waitUntil(update(store, own.locale));
  if (own) return (await open(event, path, store, own)) ?? fromNetwork(event.request, lists, store);
  const folder = lists.some(({ files }) => hashAt(`${path}/`, files));
  return folder ? Response.redirect(`${base}${path}/`) : fromNetwork(event.request, lists, store);
}

/** A page of the version that is current now: what it asks for later comes from the same. */
async function open(event: FetchEvent, path: string, store: Store, list: Kept): Promise<Response | undefined> {
  await pin(event, store, list);
  return find(path, store, list);
}

async function pin({ resultingClientId: page }: FetchEvent, store: Store, list: KeepList): Promise<void> {
  if (!page) return;
  opened.add(page);
  // A full device is no reason to show nothing.
  await store.pin(page, list.version).catch(() => undefined);
}

/** What a page asks for, or a script that it has started: from the version of the page. */
async function answerPart(event: FetchEvent, path: string, store: Store, lists: Kept[]): Promise<Response> {
  const pinned = event.clientId ? await store.pinned(event.clientId) : undefined;
  if (pinned) await pin(event, store, pinned);
  const kept = pinned && (await find(path, store, pinned));
  if (kept) return kept;
  // A page that came from the network, before its language was kept.
  const sent = await fetch(event.request).catch(() => undefined);
  if (sent?.ok) return sent;
  const others = await Promise.all(lists.map((list) => find(path, store, list)));
  return others.find((other) => other) ?? sent ?? Response.error();
}

async function find(path: string, store: Store, { files }: KeepList): Promise<Response | undefined> {
  const hash = hashAt(path, files);
  return hash ? store.file(hash) : undefined;
}

/** Says in words that a page is not kept when there is no network. */
async function fromNetwork(request: Request, lists: readonly Kept[], store?: Store): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    const [list] = lists;
    const page = store && list && (await find(NOT_KEPT_PATH, store, list));
    const headers = page?.headers ?? { 'content-type': 'text/html; charset=utf-8' };
    return new Response(page ? page.body : NOTHING_LEFT, { status: 503, headers });
  }
}

/** Loads what has changed, and only that; the language changes over when all of it is here. */
async function update(store: Store, locale: Locale): Promise<void> {
  if (Date.now() - (looked.get(locale) ?? 0) < PAUSE) return;
  looked.set(locale, Date.now());
  await inTurn(base, async () => {
    const open = await world.clients.matchAll({ includeUncontrolled: true, type: 'all' });
    await store.unpin(new Set([...opened, ...open.map(({ id }) => id)]));
    const before = await store.list(locale);
    const newest = await fetchList(base, locale).catch(() => undefined);
    if (!before || !newest || before.version === newest.version) return;
    try {
      await store.switchTo(await loadLanguage(store, base, locale, { list: newest }));
    } catch (error) {
      await store.switchTo({ ...before, fault: faultOf(error) });
      if (faultOf(error) !== 'full') return;
    }
    await store.sweep();
  });
}
