// Offers to read each part of the form aloud.
import { offerReading } from '../browser/aloud.ts';
import type { Say } from '../browser/said-words.ts';

export function readParts(form: HTMLFormElement, say: Say): void {
  for (const part of form.querySelectorAll('.part')) {
    const head = part.querySelector('.part-head');
    if (head) offerReading(part, head, say);
  }
}
