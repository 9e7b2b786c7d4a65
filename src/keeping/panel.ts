// The button that keeps a language on this device, and what it says.
import { formatSize } from '../../toolkit/browser.ts';
import { formatDate, LOCALES, type Locale } from '../../toolkit/locales.ts';
import { faultOf, fetchList } from './load.ts';
import { type Known, keepLanguage, readState, removeLanguage, type State } from './state.ts';
import type { KeepWords } from './words.ts';

/** Said aloud at every quarter only: a screen reader would speak without end. */
const STEPS = 4;

/** Joins the panel of the page. */
export async function startKeeping(): Promise<void> {
  const panel = document.querySelector<HTMLElement>('[data-keep]');
  if (panel) await new Panel(panel).show();
}

class Panel {
  readonly #locale: Locale;
  readonly #base: string;
  readonly #words: KeepWords;
  readonly #status: HTMLElement;
  readonly #progress: HTMLProgressElement;
  readonly #buttons: Record<'start' | 'stop' | 'remove', HTMLButtonElement>;
  #known: Known = {};
  #stopping = new AbortController();

  constructor(panel: HTMLElement) {
    const part = <Part extends HTMLElement>(name: string) => panel.querySelector<Part>(`[data-keep-${name}]`) as Part;
    this.#locale = panel.dataset['locale'] as Locale;
    this.#base = panel.dataset['base'] ?? '/';
    this.#words = JSON.parse(panel.dataset['words'] ?? '{}') as KeepWords;
    [this.#status, this.#progress] = [part('status'), part('progress')];
    this.#buttons = { start: part('start'), stop: part('stop'), remove: part('remove') };
    this.#buttons.start.addEventListener('click', () => this.#keep());
    this.#buttons.stop.addEventListener('click', () => this.#stopping.abort());
    this.#buttons.remove.addEventListener('click', () => this.#remove());
  }

  /** @param first a sentence about what has just happened */
  async show(first = ''): Promise<void> {
    const state = await readState(this.#base, this.#locale, this.#known);
    if ('bytes' in state) this.#known = { ...this.#known, bytes: state.bytes };
    this.#say([first, this.#sentenceOf(state)].join(' ').trim());
    const { is } = state;
    this.#buttons.start.textContent = this.#words[is === 'none' || is === 'gone' ? 'start' : 'resume'];
    this.#offer({
      start: ['none', 'gone', 'partial', 'gaps'].includes(is) || (is === 'kept' && state.list.fault !== undefined),
      stop: false,
      remove: is === 'kept' || is === 'partial' || is === 'gaps',
    });
  }

  async #keep(): Promise<void> {
    this.#stopping = new AbortController();
    this.#offer({ start: false, stop: true, remove: false });
    let said = -1;
    const progress = (done: number, total: number) => {
      this.#progress.value = done / total;
      const step = Math.floor((STEPS * done) / total);
      if (step > said) this.#say(this.#fill(this.#words.loading, { done, bytes: total }));
      said = Math.max(said, step);
    };
    try {
      const list = await fetchList(this.#base, this.#locale);
      this.#known = { ...this.#known, list };
      await keepLanguage(this.#base, this.#locale, { list, progress, signal: this.#stopping.signal });
      await this.show();
    } catch (error) {
      const fault = faultOf(error);
      if (fault === 'failed') console.error(error);
      await this.show(this.#words[fault]);
    }
  }

  async #remove(): Promise<void> {
    await removeLanguage(this.#base, this.#locale);
    await this.show(this.#words.removed);
  }

  #sentenceOf(state: State): string {
    switch (state.is) {
      case 'unsupported':
      case 'unreachable':
        return this.#words[state.is];
      case 'none':
        return this.#fill(this.#words.size, state);
      case 'kept':
        return this.#sentenceOfKept(state);
      default:
        return this.#fill(this.#words[state.is], { ...state, done: 'here' in state ? state.here : 0 });
    }
  }

  #sentenceOfKept({ list, bytes, others }: Extract<State, { is: 'kept' }>): string {
    const names = others.map((other) => LOCALES[other].ownName).join(', ');
    const parts = [
      this.#words.kept,
      list.fault && `${this.#words[list.fault as 'full']} ${this.#words.oldStays}`,
      names && this.#words.others.replace('[LANGUAGES]', names),
    ];
    const sentence = parts.filter(Boolean).join(' ');
    return this.#fill(sentence, { bytes }).replaceAll('[DATE]', formatDate(this.#locale, list.keptOn));
  }

  #fill(sentence: string, { bytes, done = 0 }: { bytes: number; done?: number }): string {
    const size = (count: number) => formatSize(count, this.#locale);
    return sentence.replace('[DONE]', size(done)).replace('[SIZE]', size(bytes));
  }

  #say(sentence: string): void {
    this.#status.textContent = sentence;
  }

  /** Shows the buttons that can be pressed; where the pressed one goes away, the keyboard stays at the panel. */
  #offer(shown: Readonly<Record<'start' | 'stop' | 'remove', boolean>>): void {
    const pressed = Object.values(this.#buttons).find((button) => button === document.activeElement);
    for (const [name, button] of Object.entries(this.#buttons)) button.hidden = !shown[name as 'start'];
    this.#progress.hidden = !shown.stop;
    this.#progress.value = 0;
    if (pressed?.hidden) (Object.values(this.#buttons).find(({ hidden }) => !hidden) ?? this.#status).focus();
  }
}
