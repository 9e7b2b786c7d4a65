// Brings the form of a page to life. What is needed only now and then is loaded when somebody asks for it.
import { type Say, wordsOf } from '../browser/said-words.ts';
import { Keeping } from './keeping.ts';
import { watchPresses } from './press.ts';
import { startRows } from './rows.ts';
import { setStatus } from './status.ts';
import { watchWriting } from './writing.ts';

/** Joins everything to the form of the page; what was kept stands in it then. */
export async function startFilling(form: HTMLFormElement): Promise<void> {
  const say = wordsOf(form);
  form.addEventListener('submit', (event) => event.preventDefault());
  startAlso(form, say);
  watchPresses(form);
  watchWriting(form, say);
  startRows(form, say);
  offerParts(form);
  document.querySelector('[data-missing]')?.addEventListener('click', async () => {
    void (await import('./missing.ts')).showMissing(form);
  });
  offerReading(form, say);
  // Lists that cut what is chosen; without the help they are used as they are.
  if (!CSS.supports('appearance:base-select')) void import('./whole-choices.ts').then((help) => help.showWhole(form));
  const others = await new Keeping(form, say).start();
  if (others.length > 0) (await import('./again.ts')).offerAgain(form, others, say);
}

/** What reads aloud comes where the device has voices, which some browsers know only after a while. */
function offerReading(form: HTMLFormElement, say: Say): void {
  if (!('speechSynthesis' in window)) return;
  const offer = async () => {
    if (speechSynthesis.getVoices().length === 0) return;
    speechSynthesis.removeEventListener('voiceschanged', offer);
    (await import('./read-parts.ts')).readParts(form, say);
  };
  speechSynthesis.addEventListener('voiceschanged', offer);
  void offer();
}

/** `data-by-part` of the form says whether one part at a time is shown at first. */
function offerParts(form: HTMLFormElement): void {
  const toggle = document.querySelector<HTMLInputElement>('[data-parts]');
  if (!toggle) return;
  const start = async () => (await import('./parts.ts')).startParts(form, toggle);
  toggle.checked = form.dataset['byPart'] !== undefined;
  if (toggle.checked) void start();
  else toggle.addEventListener('change', () => void start(), { once: true });
}

function startAlso(form: HTMLFormElement, say: Say): void {
  const choice = document.querySelector<HTMLSelectElement>('[data-also]');
  choice?.addEventListener('change', async () => {
    try {
      await (await import('./second-language.ts')).showAlso(form, choice);
    } catch {
      choice.value = '';
      setStatus(say('alsoFailed'));
    }
  });
}
