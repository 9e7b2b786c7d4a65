// Makes a pack with every copy in it, in the browser. Nothing is sent anywhere.
import { loadMultiplier } from '../../toolkit/browser.ts';
import { chosenFile, readCounts } from './pack-copies.ts';
import { saveFile } from './save-file.ts';

/** Joins the button. */
export function startPackMaker(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-make]');
  button?.addEventListener('click', () => makePack(button));
}

/** Makes the file of the chosen languages for the numbers in the fields, and says how far it is. */
async function makePack(button: HTMLButtonElement): Promise<void> {
  const counts = readCounts();
  if (!counts) return document.querySelector<HTMLElement>('[data-count][aria-invalid]')?.focus();
  const progress = document.querySelector<HTMLElement>('[data-progress]');
  const say = (text: string | undefined) => {
    if (progress) progress.textContent = text ?? '';
  };
  button.disabled = true;
  try {
    const { file, name, sheets } = chosenFile(counts);
    const { multiplySheets } = await loadMultiplier();
    const pdf = new Uint8Array(await (await fetch(file)).arrayBuffer());
    const made = await multiplySheets(pdf, sheets, async (done, total) => {
      say(button.dataset['making']?.replace('[DONE]', String(done)).replace('[TOTAL]', String(total)));
      await new Promise((resolve) => setTimeout(resolve));
    });
    saveFile(new Blob([made.bytes as BlobPart], { type: 'application/pdf' }), name);
    say(button.dataset['made']?.replace('[PAGES]', String(made.pages)));
  } catch (error) {
    say(button.dataset['failed']);
    console.error(error);
  } finally {
    button.disabled = false;
  }
}
