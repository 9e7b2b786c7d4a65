// Asks before anything that was written on the page gives way to a file: shows both, question by question.
import type { Answers } from '../../../toolkit/browser.ts';
import { nameOf } from '../names.ts';
import { controlsIn } from '../page-answers.ts';
import type { Panel } from '../taking/panel.ts';
import { shownAnswer } from './shown-answer.ts';

/** `file`: its answers replace those of the page; `page`: only what is empty is filled; '': nothing is done. */
export type Decision = 'file' | 'page' | '';

/** @param ids of the answers that differ */
export async function askAboutChanges(
  panel: Panel,
  ids: readonly string[],
  here: Answers,
  brought: Answers,
): Promise<Decision> {
  const dialog = panel.element.querySelector('dialog');
  if (!dialog) return '';
  const count = dialog.querySelector('[data-count-changes]');
  if (count) count.textContent = panel.words('changesLead', { COUNT: ids.length });
  dialog.querySelector('ul')?.replaceChildren(...ids.map((id) => changeItem(panel, id, here, brought)));
  dialog.returnValue = '';
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
  return dialog.returnValue as Decision;
}

function changeItem({ form, words }: Panel, id: string, here: Answers, brought: Answers): HTMLLIElement {
  const controls = controlsIn(form).filter(({ name }) => name === id);
  const [control] = controls;
  const line = (term: string, answer: string) => {
    const name = Object.assign(document.createElement('dt'), { textContent: term });
    const text = Object.assign(document.createElement('dd'), { textContent: shownAnswer(controls, answer, words) });
    return [name, text];
  };
  const list = document.createElement('dl');
  list.append(...line(words('onPage'), here[id] ?? ''), ...line(words('inFile'), brought[id] ?? ''));
  const item = document.createElement('li');
  item.append(Object.assign(document.createElement('b'), { textContent: control ? nameOf(control) : id }), list);
  return item;
}
