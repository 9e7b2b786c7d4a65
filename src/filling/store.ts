// Where answers are kept: in the tab, which forgets them when it closes, or on the device.
import type { Kept } from './kept.ts';

export interface Store {
  /** @returns undefined if nothing is kept of the form */
  readonly read: (form: string) => Promise<Kept | undefined>;
  /** Reads and keeps in one go, so that no other page comes in between. */
  readonly update: (form: string, change: (stored: Kept | undefined) => Kept) => Promise<Kept>;
  readonly list: () => Promise<Kept[]>;
  /** Deletes the answers of a form, or of all forms. */
  readonly remove: (form?: string) => Promise<void>;
}

const PREFIX = 'mentoring-answers:';

const tabKeys = (): string[] => Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
const readTab = (key: string): Kept | undefined => JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined;

/** Keeps at once, for a page that is being left. @throws DOMException if the browser keeps nothing or is full */
export const keepInTab = (kept: Kept): void => sessionStorage.setItem(PREFIX + kept.form, JSON.stringify(kept));

/** The storage of the tab (HTML, session storage): gone when the tab closes. */
export const tabStore: Store = {
  read: async (form) => readTab(PREFIX + form),
  async update(form, change) {
    const kept = change(readTab(PREFIX + form));
    keepInTab(kept);
    return kept;
  },
  list: async () => tabKeys().flatMap((key) => readTab(key) ?? []),
  async remove(form) {
    for (const key of form ? [PREFIX + form] : tabKeys()) sessionStorage.removeItem(key);
  },
};

/** @returns whether the tab can keep anything: a browser may be told not to */
export function canKeepInTab(): boolean {
  try {
    sessionStorage.setItem(PREFIX, '');
    sessionStorage.removeItem(PREFIX);
    return true;
  } catch {
    return false;
  }
}

const DATABASE = 'mentoring-toolkit';
const ANSWERS = 'answers';

const finished = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Opens the storage of the device (Indexed Database API). @throws DOMException if the browser keeps nothing */
export async function openDeviceStore(): Promise<Store> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(ANSWERS, { keyPath: 'form' });
  const database = await finished(request);
  // Another tab deletes or changes the storage: it must not wait for this one.
  database.onversionchange = () => database.close();
  const answers = (mode: IDBTransactionMode) => database.transaction(ANSWERS, mode).objectStore(ANSWERS);
  const written = ({ transaction }: IDBObjectStore): Promise<void> =>
    new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      // A full disk shows only here.
      transaction.onabort = () => reject(transaction.error);
    });
  return {
    read: (form) => finished(answers('readonly').get(form)),
    async update(form, change) {
      const store = answers('readwrite');
      const done = written(store);
      const kept = change(await finished(store.get(form)));
      store.put(kept);
      await done;
      return kept;
    },
    list: () => finished(answers('readonly').getAll()),
    async remove(form) {
      const store = answers('readwrite');
      const done = written(store);
      if (form) store.delete(form);
      else store.clear();
      await done;
    },
  };
}
