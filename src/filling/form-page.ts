// Brings the form of a page to life.

import { offerReading } from '../browser/aloud.ts';
import { type Say, wordsOf } from '../browser/said-words.ts';
import { offerAgain } from './again.ts';
import { Keeping } from './keeping.ts';
import { startMissing, textOf } from './missing.ts';
import { startParts } from './parts.ts';
import { startRows } from './rows.ts';
import { setStatus } from './status.ts';
import { watchWriting } from './writing.ts';

/** Joins everything to the form that the page has. */
export async function startFilling(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('[data-filling]');
  if (!form) return;
  const say = wordsOf(form);
  form.addEventListener('submit', (event) => event.preventDefault());
  startAlso(form, say);
  watchWriting(form, say);
  startRows(form, say);
  startParts(form, say);
  startMissing(form, say);
  for (const part of form.querySelectorAll('.part')) {
    const head = part.querySelector('.part-head');
    if (head) offerReading(part, head, say);
  }
  const others = await new Keeping(form, say).start();
  offerAgain(form, others, say);
}

/** The second language is loaded when somebody asks for it. */
function startAlso(form: HTMLFormElement, say: Say): void {
  const choice = document.querySelector<HTMLSelectElement>('[data-also]');
  choice?.addEventListener('change', async () => {
    try {
      const { showAlso } = await import('./second-language.ts');
      await showAlso(form, choice, textOf);
    } catch {
      choice.value = '';
      setStatus(say('alsoFailed'));
    }
  });
}
