// A reader of the kept site: a browser that has nothing yet, and a server of its own that can be stopped and changed.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterEach, beforeEach, expect } from 'vitest';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { HASH_LENGTH, type KeepList, listPath } from '../keeping/list.ts';
import { openSite } from './browser.ts';
import { DIST } from './built.ts';
import { type Served, serve } from './serve.ts';

/** Papers, whose pictures stay, and the pieces of the index of the search. */
const HEAVY = /^files\/.*(?<!\.webp)$|^pagefind\/.*\/(fragment|index)\//;

export class Reader {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the server was asked for, below the root. */
  asked: string[] = [];
  /** What it sends instead of what was built. */
  readonly changed = new Map<string, Uint8Array>();
  /** Answers that it gives before the connection breaks. */
  answersLeft = Number.POSITIVE_INFINITY;
  readonly #lists = new Map<Locale, KeepList>();
  #server: Served | undefined;
  #port = 0;

  private constructor(context: BrowserContext, page: Page) {
    [this.context, this.page] = [context, page];
  }

  static async start(browser: Browser): Promise<Reader> {
    const context = await browser.newContext();
    const reader = new Reader(context, await context.newPage());
    await reader.startServer();
    return reader;
  }

  async startServer(): Promise<void> {
    const instead = (path: string) => {
      this.asked.push(path.slice(1));
      return --this.answersLeft < 0 ? 'break' : this.changed.get(path.slice(1));
    };
    this.#server = await serve(DIST, { port: this.#port, instead });
    this.#port = Number(new URL(this.#server.origin).port);
  }

  async stopServer(): Promise<void> {
    await this.#server?.close();
    this.#server = undefined;
  }

  async end(): Promise<void> {
    await this.context.close();
    await this.stopServer();
  }

  async visit(path: string): Promise<void> {
    await this.page.goto(`http://127.0.0.1:${this.#port}/${path}`);
  }

  get status() {
    return this.page.locator('[data-keep-status]');
  }

  button(name: 'start' | 'stop' | 'remove') {
    return this.page.locator(`[data-keep-${name}]`);
  }

  /** Presses the button and waits until the language is kept. */
  async keep(locale: Locale): Promise<void> {
    await this.visit(`${locale}/toolkit/offline/`);
    await this.button('start').click();
    await this.button('remove').waitFor({ timeout: 90_000 });
  }

  /** What the server has to be kept of a language. */
  listOf(locale: Locale): KeepList {
    return this.#lists.get(locale) ?? readList(locale);
  }

  /**
   * The server has pages and what they show to be kept, and nothing else: loading, updating and removing are the same for
   * a third of the files.
   */
  lighten(): void {
    for (const locale of locales) {
      const files = Object.entries(readList(locale).files).filter(([path]) => !HEAVY.test(path));
      this.#offer(locale, { version: 'light', files: Object.fromEntries(files) });
    }
  }

  #offer(locale: Locale, list: KeepList): void {
    this.#lists.set(locale, list);
    this.changed.set(listPath(locale), new TextEncoder().encode(JSON.stringify(list)));
  }

  /** The server has a newer version, in which these files are different. */
  publish(locale: Locale, changes: Readonly<Record<string, string>>): void {
    const files = { ...this.listOf(locale).files };
    for (const [path, text] of Object.entries(changes)) {
      const bytes = new TextEncoder().encode(text);
      files[path] = [createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH), bytes.length];
      this.changed.set(path.replace(/(^|\/)index\.html$/, '$1'), bytes);
    }
    this.#offer(locale, { version: Object.keys(changes).join(), files });
  }

  /** Everything that the browser holds of the site. */
  storage() {
    return this.page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).length,
    }));
  }
}

/** @returns where each of them finds a reader of its own */
export function startReaders(): { readonly reader: Reader } {
  let reader: Reader;
  beforeEach(async () => {
    const { browser } = await openSite();
    reader = await Reader.start(browser);
  });
  afterEach(() => reader.end());
  return {
    get reader() {
      return reader;
    },
  };
}

const readList = (locale: Locale): KeepList => JSON.parse(readFileSync(`${DIST}/${listPath(locale)}`, 'utf8'));

export const readBuilt = (path: string): string => readFileSync(`${DIST}/${path}`, 'utf8');

/** What `storage` says where nothing is kept. */
export const NOTHING = { caches: [], workers: 0, local: [], session: [], databases: 0 };

/** Loading takes as long as the machine needs. */
export const until = <Value>(get: () => Value) => expect.poll(get, { timeout: 90_000, interval: 100 });
