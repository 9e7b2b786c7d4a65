// What this device keeps: files by the hash of their bytes, and for each language the list that names them. A new list
// takes the place of the old one in a single write, when all that it names is there; so a version is whole or not there.
import { type Locale, locales } from '../../toolkit/locales.ts';
import type { KeepList } from './list.ts';

export interface Kept extends KeepList {
  readonly locale: Locale;
  /** The day it was loaded, `yyyy-mm-dd`. */
  readonly keptOn: string;
  /** Why the newest version is not here. */
  readonly fault?: string;
}

/** One store a site: several may stand on one host, each below its own path. */
export const storeName = (base: string): string => `mentoring-toolkit ${base}`;

export class Store {
  readonly #cache: Cache;
  /** Addresses of what is kept, which no page has. */
  readonly #top: string;

  private constructor(cache: Cache, base: string) {
    this.#cache = cache;
    this.#top = `${base}keep/`;
  }

  /** Makes the store if there is none. @param base path of the site, with a slash at both ends */
  static async open(base: string): Promise<Store> {
    return new Store(await caches.open(storeName(base)), base);
  }

  /** Looks without leaving anything on the device. */
  static async openIfThere(base: string): Promise<Store | undefined> {
    return (await caches.has(storeName(base))) ? Store.open(base) : undefined;
  }

  list(locale: Locale): Promise<Kept | undefined> {
    return this.#read(`list/${locale}`);
  }

  async lists(): Promise<Kept[]> {
    const all = await Promise.all(locales.map((locale) => this.list(locale)));
    return all.filter((list) => list !== undefined);
  }

  /** From here on the language is of this version. The one before stays for pages that are open in it. */
  async switchTo(list: Kept): Promise<void> {
    const before = await this.list(list.locale);
    if (before && before.version !== list.version) await this.#write(`older/${before.version}`, before);
    await this.#write(`list/${list.locale}`, list);
  }

  async forget(locale: Locale): Promise<void> {
    await this.#delete(`list/${locale}`);
  }

  file(hash: string): Promise<Response | undefined> {
    return this.#cache.match(`${this.#top}file/${hash}`);
  }

  addFile(hash: string, response: Response): Promise<void> {
    return this.#cache.put(`${this.#top}file/${hash}`, response);
  }

  /** Hashes of all files that are here. */
  async hashes(): Promise<Set<string>> {
    return new Set(await this.#names('file/'));
  }

  /** A page that is open goes on with the version it began with. @param page id of its client */
  pin(page: string, version: string): Promise<void> {
    return this.#write(`page/${page}`, version);
  }

  async pinned(page: string): Promise<KeepList | undefined> {
    const version = await this.#read<string>(`page/${page}`);
    if (!version) return undefined;
    const current = (await this.lists()).find((list) => list.version === version);
    return current ?? this.#read(`older/${version}`);
  }

  /** Forgets the pages that are closed. @param open ids of those that are open */
  async unpin(open: ReadonlySet<string>): Promise<void> {
    for (const page of await this.#names('page/')) if (!open.has(page)) await this.#delete(`page/${page}`);
  }

  /** Deletes what neither a language nor an open page needs. */
  async sweep(): Promise<void> {
    const left = await Promise.all((await this.#names('page/')).map((page) => this.#read<string>(`page/${page}`)));
    for (const version of await this.#names('older/'))
      if (!left.includes(version)) await this.#delete(`older/${version}`);
    const older = (await this.#names('older/')).map((version) => this.#read<KeepList>(`older/${version}`));
    const lists = [...(await this.lists()), ...(await Promise.all(older))];
    const needed = new Set(lists.flatMap((list) => Object.values(list?.files ?? {}).map(([hash]) => hash)));
    for (const hash of await this.hashes()) if (!needed.has(hash)) await this.#delete(`file/${hash}`);
  }

  async #names(kind: string): Promise<string[]> {
    const top = `${this.#top}${kind}`;
    const paths = (await this.#cache.keys()).map(({ url }) => new URL(url).pathname);
    return paths.filter((path) => path.startsWith(top)).map((path) => path.slice(top.length));
  }

  async #read<Value>(name: string): Promise<Value | undefined> {
    return (await this.#cache.match(this.#top + name))?.json();
  }

  #write(name: string, value: unknown): Promise<void> {
    return this.#cache.put(this.#top + name, new Response(JSON.stringify(value)));
  }

  async #delete(name: string): Promise<void> {
    await this.#cache.delete(this.#top + name);
  }
}
