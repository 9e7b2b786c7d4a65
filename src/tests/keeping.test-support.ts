// A reader of the kept site: a browser that has nothing yet, and a server of its own that can be stopped and changed.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright';
import type { Locale } from '../../toolkit/locales.ts';
import { HASH_LENGTH, type KeepList, listPath } from '../keeping/list.ts';
import { DIST } from './built.ts';
import { type Served, serve } from './serve.ts';

export class Reader {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the server was asked for, below the root. */
  asked: string[] = [];
  /** What it sends instead of what was built. */
  readonly changed = new Map<string, Uint8Array>();
  /** Answers that it gives before the connection breaks. */
  answersLeft = Number.POSITIVE_INFINITY;
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

  /** The server has a newer version, in which these files are different. */
  publish(locale: Locale, changes: Readonly<Record<string, string>>): void {
    const list = readList(locale);
    const files = { ...list.files };
    for (const [path, text] of Object.entries(changes)) {
      const bytes = new TextEncoder().encode(text);
      files[path] = [createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH), bytes.length];
      this.changed.set(path.replace(/(^|\/)index\.html$/, '$1'), bytes);
    }
    const newer: KeepList = { version: Object.keys(changes).join(), files };
    this.changed.set(listPath(locale), new TextEncoder().encode(JSON.stringify(newer)));
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

export const readList = (locale: Locale): KeepList => JSON.parse(readFileSync(`${DIST}/${listPath(locale)}`, 'utf8'));

export const readBuilt = (path: string): string => readFileSync(`${DIST}/${path}`, 'utf8');
