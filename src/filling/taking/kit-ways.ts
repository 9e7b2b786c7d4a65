// The ways of a page from a disk: no server, no worker, everything in one script.
import { askedForms } from 'virtual:asked-forms';
import { makeActs } from './acts.ts';
import { askForBlank } from './given-blank.ts';
import type { LoadActs } from './start.ts';
import type { Ways } from './ways.ts';
import { type Task, work } from './work.ts';

/** The acts of a page of the archive. */
export const kitActs: LoadActs = (form, element) => makeActs(form, element, KIT_WAYS);

const KIT_WAYS: Ways = {
  files: '',
  getBlank: (form, languages, format) => askForBlank(form, languages, format, askedForms),
  forms: async () => askedForms,
  pageOf: (id) => `../${id}/index.html`,
  async work(task: Task) {
    // What the page says first is painted before it is busy.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return work(task);
  },
};
