// The wishes of the page. They stand as text in one hidden place of its form, so that they are kept, erased and brought
// from another tab like the answers of any form.
import { COUNTRIES, newWishes, type Plan, planOf, type Wishes } from '../../toolkit/plan/browser.ts';
import { pageLocale } from './days.ts';

type Listener = (brought: boolean) => void;

export class PlanState {
  readonly #box: HTMLTextAreaElement;
  readonly #listeners: Listener[] = [];
  #wishes: Wishes;
  #plan: Plan | undefined;

  /** @param form with the place `wishes` */
  constructor(form: HTMLFormElement) {
    this.#box = form.querySelector<HTMLTextAreaElement>('[name="wishes"]') as HTMLTextAreaElement;
    this.#wishes = blank();
    // What was kept, or written in another tab: the form itself tells of it.
    form.addEventListener('change', ({ target }) => target === form && this.#load());
    // The event comes before the form is empty.
    form.addEventListener('reset', () => setTimeout(() => this.#load()));
  }

  get wishes(): Wishes {
    return this.#wishes;
  }

  /** The plan of the wishes; undefined while there is no first day. */
  get plan(): Plan | undefined {
    if (!this.#wishes.start) return undefined;
    this.#plan ??= planOf(this.#wishes);
    return this.#plan;
  }

  /** @param listen hears of every change, and whether it came from elsewhere than this page's questions */
  onChange(listen: Listener): void {
    this.#listeners.push(listen);
  }

  /** Changes some wishes. */
  change(some: Partial<Wishes>): void {
    this.#write({ ...this.#wishes, ...some });
    this.#tell(false);
  }

  /** Another plan in place of this one. */
  replace(wishes: Wishes): void {
    this.#write(wishes);
    this.#tell(true);
  }

  #write(wishes: Wishes): void {
    this.#set(wishes);
    this.#box.value = JSON.stringify(wishes);
    this.#box.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #load(): void {
    this.#set(readKept(this.#box.value) ?? blank());
    this.#tell(true);
  }

  #set(wishes: Wishes): void {
    this.#wishes = wishes;
    this.#plan = undefined;
  }

  #tell(brought: boolean): void {
    for (const listen of this.#listeners) listen(brought);
  }
}

/** A plan without a first day yet, in the country of the page's language where there is one. */
const blank = (): Wishes => newWishes(COUNTRIES.find((country) => country === pageLocale()) ?? COUNTRIES[0], '');

/** What this page itself has kept, in this version or none. */
function readKept(text: string): Wishes | undefined {
  try {
    const wishes = JSON.parse(text) as Wishes;
    return wishes.version === 1 ? wishes : undefined;
  } catch {
    return undefined;
  }
}
