// What this device has of a language.
import type { Locale } from '../../toolkit/locales.ts';
import { type KeepList, sizeOf, WORKER_PATH } from './list.ts';
import { fetchList, fetchSize, inTurn, type Loading, lackingBytes, loadLanguage } from './load.ts';
import { type Kept, Store, storeName } from './store.ts';

/** What was seen of the newest version. */
export interface Known {
  readonly bytes?: number;
  readonly list?: KeepList;
}

export type State =
  | { readonly is: 'unsupported' | 'unreachable' }
  /** `gone`: it was kept, and the browser has deleted it. */
  | { readonly is: 'none' | 'gone'; readonly bytes: number }
  /** Loading has ended early, or the browser has deleted some files. */
  | { readonly is: 'partial' | 'gaps'; readonly bytes: number; readonly here: number }
  | { readonly is: 'kept'; readonly list: Kept; readonly bytes: number; readonly others: readonly Locale[] };

/** Whether this browser can keep a site: not in every private window, and only by https. */
const isAble = (): boolean => 'serviceWorker' in navigator && 'caches' in globalThis && 'locks' in navigator;

/**
 * Looks, and leaves nothing on the device.
 * @param known for when the network has gone since
 */
export async function readState(base: string, locale: Locale, known: Known): Promise<State> {
  if (!isAble()) return { is: 'unsupported' };
  const store = await Store.openIfThere(base).catch(() => 'refused' as const);
  if (store === 'refused') return { is: 'unsupported' };
  const kept = await store?.list(locale);
  if (store && kept) {
    const lacking = await lackingBytes(store, kept);
    const bytes = sizeOf(kept);
    if (lacking > 0) return { is: 'gaps', bytes, here: bytes - lacking };
    const others = (await store.lists()).map((list) => list.locale).filter((other) => other !== locale);
    return { is: 'kept', list: kept, bytes, others };
  }
  if (store) {
    const offered = await fetchList(base, locale).catch(() => known.list);
    return offered ? stateIn(store, offered) : { is: 'unreachable' };
  }
  const bytes = await fetchSize(base, locale).catch(() => known.bytes);
  if (bytes === undefined) return { is: 'unreachable' };
  return { is: (await registered(base)) ? 'gone' : 'none', bytes };
}

async function stateIn(store: Store, offered: KeepList): Promise<State> {
  const bytes = sizeOf(offered);
  const here = bytes - (await lackingBytes(store, offered));
  // What languages have in common is not a beginning of this one.
  const isBegun = here > 0 && (await store.lists()).length === 0;
  return isBegun ? { is: 'partial', bytes, here } : { is: 'none', bytes };
}

const registered = (base: string) => navigator.serviceWorker.getRegistration(base);

/**
 * Keeps the language: its files, then the worker that answers with them, then the list, which makes them count.
 * @throws an error that `faultOf` knows; what was kept before is as it was
 */
export function keepLanguage(base: string, locale: Locale, loading: Loading): Promise<void> {
  return inTurn(base, async () => {
    const store = await Store.open(base);
    // Asks the browser not to delete it when the device runs out of space. Firefox asks the reader, who may not answer.
    void navigator.storage?.persist?.();
    try {
      const list = await loadLanguage(store, base, locale, loading);
      await navigator.serviceWorker.register(base + WORKER_PATH, { scope: base, updateViaCache: 'none' });
      await navigator.serviceWorker.ready;
      await store.switchTo(list);
      await store.sweep();
    } catch (error) {
      // Half a language is worth keeping for the next try, unless it takes the room of everything else.
      if (error instanceof Error && error.name === 'QuotaExceededError') await tidy(store, base);
      throw error;
    }
  });
}

/** Deletes everything that is kept of the language, and with the last language the worker as well. */
export function removeLanguage(base: string, locale: Locale): Promise<void> {
  return inTurn(base, async () => {
    const store = await Store.openIfThere(base);
    await store?.forget(locale);
    if (store) await tidy(store, base);
    if (!(await caches.has(storeName(base)))) await (await registered(base))?.unregister();
  });
}

async function tidy(store: Store, base: string): Promise<void> {
  if ((await store.lists()).length > 0) return store.sweep();
  await caches.delete(storeName(base));
}
