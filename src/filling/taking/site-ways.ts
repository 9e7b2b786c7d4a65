// The ways of the site: files come from the server, and a worker does the work.

import { faultOfWorker } from '../../browser/worker-faults.ts';
import { makeActs } from './acts.ts';
import type { LoadActs } from './start.ts';
import type { Ways } from './ways.ts';
import { blankAddress, type Done, fetchFile, type Task } from './work.ts';

/** Milliseconds; the largest form takes one second on an old telephone, a file made to keep a reader busy takes for ever. */
const TOO_LONG = 30_000;

/** The acts of a page of the site. */
export const siteActs: LoadActs = (form, element) => makeActs(form, element, siteWays(element.dataset['files'] ?? ''));

/** @param files address of the forms' files */
const siteWays = (files: string): Ways => ({
  files,
  getBlank: (form, languages, format) => fetchFile(blankAddress(files, form, languages, format)),
  forms: async () => (await import('virtual:asked-forms')).askedForms,
  pageOf: (id) => `../${id}/`,
  work: workApart,
});

/** A worker of its own for each task: one that was given up takes its memory with it. */
function workApart(task: Task): Promise<Done> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
    const end = (done: Done) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(done);
    };
    const timer = setTimeout(() => end({ fault: 'slow' }), TOO_LONG);
    worker.addEventListener('message', ({ data }: MessageEvent<Done>) => end(data));
    worker.addEventListener('error', ({ message }) => end({ fault: faultOfWorker(message) }));
    worker.postMessage(task);
  });
}
