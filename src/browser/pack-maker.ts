// Makes a pack with every copy in it, in the browser. Nothing is sent anywhere.
import type { Counts, Face } from '../../toolkit/browser.ts';
import { chosenFile, readCounts } from './pack-copies.ts';
import type { PackNews, PackTask } from './pack-worker.ts';
import { wordsOf } from './said-words.ts';
import { saveFile } from './save-file.ts';
import { faultOfWorker } from './worker-faults.ts';

type GetFace = () => Promise<Face | undefined>;

/**
 * Joins the button that makes the pack and the one that gives up on it.
 * @param getFace gives the organiser's name and logo, where there are any
 */
export function startPackMaker(getFace: GetFace): void {
  const make = document.querySelector<HTMLButtonElement>('[data-make]');
  const stop = document.querySelector<HTMLButtonElement>('[data-stop]');
  make?.addEventListener('click', () => {
    const counts = readCounts();
    if (!counts) document.querySelector<HTMLElement>('[data-count][aria-invalid]')?.focus();
    else if (stop) makePack(counts, make, stop, getFace);
  });
}

/** Makes the file of the chosen languages for those numbers, and says how far it is. */
function makePack(counts: Counts, make: HTMLButtonElement, stop: HTMLButtonElement, getFace: GetFace): void {
  const { file, name, sheets } = chosenFile(counts);
  const worker = new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' });
  const show = (busy: boolean) => {
    make.hidden = busy;
    stop.hidden = !busy;
    (busy ? stop : make).focus();
  };
  const end = (text: string) => {
    worker.terminate();
    show(false);
    say(text);
  };
  const words = wordsOf(make);
  show(true);
  worker.addEventListener('message', ({ data }: MessageEvent<PackNews>) => {
    if ('done' in data) return say(words('making', { DONE: data.done, TOTAL: data.total }));
    if ('fault' in data) return end(words(data.fault));
    saveFile(new Blob([data.bytes as BlobPart], { type: 'application/pdf' }), name);
    end(words('made', { PAGES: data.pages }));
  });
  worker.addEventListener('error', ({ message }) => end(words(faultOfWorker(message))));
  stop.onclick = () => end(words('stopped'));
  const start = (face?: Face) =>
    worker.postMessage({ file: new URL(file, location.href).href, face, sheets } satisfies PackTask);
  getFace().then(start, () => start());
}

function say(text: string): void {
  const progress = document.querySelector<HTMLElement>('[data-progress]');
  if (progress) progress.textContent = text;
}
