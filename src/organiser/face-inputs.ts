// The inputs of the page "Our organisation": what is written in them, and whether it fits.
import type { PlaceToName } from '../../toolkit/browser.ts';
import type { Say } from '../browser/said-words.ts';
import { TEXTS, type WrittenFace, type WrittenTexts } from './written-face.ts';

export type WrittenInputs = Omit<WrittenFace, 'logo'>;

export class FaceInputs {
  readonly places: readonly PlaceToName[];
  private readonly form: HTMLFormElement;
  private readonly say: Say;

  constructor(form: HTMLFormElement, say: Say) {
    [this.form, this.say] = [form, say];
    this.places = JSON.parse(form.dataset['places'] ?? '[]');
  }

  read(): WrittenInputs {
    const texts = TEXTS.map((key) => [key, this.valueOf(key)]);
    const places = this.places.map(({ id }) => [id, this.valueOf(id)]).filter(([, name]) => name !== '');
    return { ...(Object.fromEntries(texts) as WrittenTexts), places: Object.fromEntries(places) };
  }

  /** @param face nothing empties them */
  write(face?: WrittenInputs): void {
    for (const key of TEXTS) this.input(key).value = face?.[key] ?? '';
    for (const { id } of this.places) this.input(id).value = face?.places[id] ?? '';
  }

  /** Says beside each input what is wrong with it, and goes to the first. @returns whether all is right */
  check(): boolean {
    const inputs = Array.from(this.form.querySelectorAll<HTMLInputElement>('[data-most]'));
    const [bad] = inputs.filter((input) => !this.isFit(input));
    bad?.focus();
    return !bad;
  }

  private input(name: string): HTMLInputElement {
    return this.form.elements.namedItem(name) as HTMLInputElement;
  }

  private valueOf(name: string): string {
    return this.input(name).value.trim();
  }

  private isFit(input: HTMLInputElement): boolean {
    const value = input.value.trim();
    const most = Number(input.dataset['most']);
    const fault = value.length > most ? 'tooLong' : input.required && value === '' ? 'noName' : '';
    const told = this.form.querySelector<HTMLElement>(`#fault-${input.name}`);
    if (told) told.textContent = fault && this.say(fault, { COUNT: value.length, MOST: most });
    input.setAttribute('aria-invalid', String(fault !== ''));
    return fault === '';
  }
}
