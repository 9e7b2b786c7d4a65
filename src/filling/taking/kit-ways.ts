// The ways of a page from a disk: no server, no worker, everything in one script.
import { askedForms } from 'virtual:asked-forms';
import { askForBlank } from './given-blank.ts';
import type { Ways } from './ways.ts';
import { type Task, work } from './work.ts';

export const kitWays: Ways = {
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
