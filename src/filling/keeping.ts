// Keeps what is written into the form of the page as it is written, and brings it back: after a reload, on the form's
// page in another language, from another tab. Nothing leaves the browser.
import type { Answers } from '../../toolkit/browser.ts';
import { afterPause, type Say } from '../browser/said-words.ts';
import { type Kept, mergeKept } from './kept.ts';
import { hearOthers, type Note, tellOthers } from './notes.ts';
import { controlsIn, readAnswers, writeAnswers } from './page-answers.ts';
import { openPlace, type Place, setOwn, setShared } from './place.ts';
import { sayKept, sayPlace, setStatus } from './status.ts';
import { keepInTab } from './store.ts';

/** Milliseconds after the last key until it is kept. */
const PAUSE = 400;

export class Keeping {
  readonly #form: HTMLFormElement;
  readonly #id: string;
  readonly #say: Say;
  /** Ids that were changed here and are not kept yet. */
  #touched = new Set<string>();
  #place: Place = { kind: 'none', store: undefined };
  /** What comes from the place is no change of the writer's. */
  #bringing = false;
  /** The browser did not take what was last written. */
  #failed = false;

  constructor(form: HTMLFormElement, say: Say) {
    this.#form = form;
    this.#id = form.dataset['form'] ?? '';
    this.#say = say;
  }

  /** Joins the form to its place. @returns everything that is kept of other forms */
  async start(): Promise<Kept[]> {
    const later = afterPause(PAUSE, () => this.#keep());
    for (const type of ['input', 'change']) this.#form.addEventListener(type, (event) => this.#touch(event, later));
    hearOthers((note) => this.#hear(note));
    addEventListener('pagehide', () => this.#leave());
    addEventListener('pageshow', ({ persisted }) => persisted && this.#reopen());
    addEventListener('beforeunload', (event) => this.#isAtRisk() && event.preventDefault());
    document.querySelector('[data-own]')?.addEventListener('click', () => this.#turn());
    document.querySelector('[data-erase]')?.addEventListener('click', () => this.#erase());
    await this.#reopen();
    return ((await this.#place.store?.list()) ?? []).filter(({ form }) => form !== this.#id);
  }

  #touch({ target }: Event, later: () => void): void {
    if (this.#bringing) return;
    // The form itself tells that all of it was written.
    const controls = target === this.#form ? controlsIn(this.#form) : [target as HTMLInputElement];
    for (const { name } of controls) if (name) this.#touched.add(name);
    later();
  }

  #own(): Kept {
    const { version = '' } = this.#form.dataset;
    return { form: this.#id, version, answers: readAnswers(this.#form), changed: new Date().toISOString() };
  }

  async #keep(): Promise<void> {
    const touched = this.#touched;
    const { store } = this.#place;
    if (touched.size > 0 && store) {
      this.#touched = new Set();
      const own = this.#own();
      try {
        const kept = await store.update(this.#id, (stored) => mergeKept(stored, own, touched));
        this.#failed = false;
        tellOthers({ form: this.#id, what: 'kept' });
        sayPlace(this.#place, kept, this.#say);
        sayKept(this.#place, this.#say);
      } catch {
        this.#failed = true;
        for (const id of touched) this.#touched.add(id);
      }
    }
    if (this.#isAtRisk()) setStatus(this.#say(this.#failed ? 'full' : 'none'));
  }

  /** A page that is being left has no time for the device: what is not kept yet waits in the tab. */
  #leave(): void {
    if (this.#touched.size === 0) return;
    const own = this.#own();
    const answers = Object.fromEntries(Object.entries(own.answers).filter(([id]) => this.#touched.has(id)));
    if (this.#place.kind === 'tab') void this.#keep();
    else if (this.#place.kind === 'device') keepInTab({ ...own, answers });
  }

  #isAtRisk(): boolean {
    return this.#touched.size > 0 && (this.#failed || this.#place.kind === 'none');
  }

  async #reopen(): Promise<void> {
    this.#place = await openPlace();
    await this.#read();
  }

  /** Brings what is kept into the form. @returns whether there was something else than stood there */
  async #read(): Promise<boolean> {
    const kept = await this.#place.store?.read(this.#id);
    sayPlace(this.#place, kept, this.#say);
    return kept ? this.#bring(kept.answers) : false;
  }

  #bring(answers: Answers): boolean {
    const here = readAnswers(this.#form);
    const changed = Object.entries(answers).filter(([id, answer]) => !this.#touched.has(id) && here[id] !== answer);
    this.#bringing = true;
    if (changed.length > 0) writeAnswers(this.#form, Object.fromEntries(changed));
    this.#bringing = false;
    return changed.length > 0;
  }

  async #hear({ form = this.#id, what }: Note): Promise<void> {
    if (form !== this.#id) return;
    if (what === 'place') await this.#reopen();
    else if (this.#place.kind !== 'device') return;
    else if (what === 'erased') this.#empty();
    else if (await this.#read()) setStatus(this.#say('brought'));
  }

  async #turn(): Promise<void> {
    await this.#keep();
    if (this.#place.kind === 'device') await setShared(this.#place);
    else setOwn();
    await this.#reopen();
    tellOthers({ what: 'place' });
  }

  async #erase(): Promise<void> {
    if (!confirm(this.#say('eraseAsk'))) return;
    await this.#place.store?.remove(this.#id);
    tellOthers({ form: this.#id, what: 'erased' });
    this.#empty();
  }

  #empty(): void {
    this.#form.reset();
    this.#touched.clear();
    setStatus(this.#say('erased'));
  }
}
