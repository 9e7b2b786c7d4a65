// Puts the answers of a file into the form of the page, and says what became of each.
import type { Answers, FilledForm, Notice } from '../../../toolkit/browser.ts';
import { nameOf } from '../names.ts';
import { controlsIn, readAnswers, writeAnswers } from '../page-answers.ts';
import type { Panel } from '../taking/panel.ts';
import { askAboutChanges } from './ask.ts';
import { changesOf, pick } from './changes.ts';
import { shownAnswer } from './shown-answer.ts';

export async function bringIn({ answers, notices }: FilledForm, panel: Panel): Promise<void> {
  const here = readAnswers(panel.form);
  const { added, replaced, unplaced } = changesOf(here, answers);
  const decision = replaced.length > 0 ? await askAboutChanges(panel, replaced, here, answers) : 'file';
  if (decision === '') return panel.tell('leftAlone');
  const taken = decision === 'file' ? [...added, ...replaced] : added;
  writeAnswers(panel.form, pick(answers, taken));
  const refused = notTaken(panel, taken, answers);
  showNotes(panel, [
    ...notices.map((notice) => noticeWords(notice, panel)),
    ...refused.map(({ name, answer }) => panel.words('refused', { NAME: name, ANSWER: answer })),
    ...(unplaced.length > 0 ? [panel.words('unplaced', { COUNT: unplaced.length })] : []),
  ]);
  if (taken.length === 0) panel.tell('nothingNew');
  else panel.tell('taken', { COUNT: taken.length - refused.length });
}

/** Answers that a place of the page does not take as they are: an option that there is no more, two lines in one. */
function notTaken({ form, words }: Panel, ids: readonly string[], answers: Answers) {
  const now = readAnswers(form);
  return ids
    .filter((id) => now[id] !== answers[id])
    .map((id) => {
      const controls = controlsIn(form).filter(({ name }) => name === id);
      const [control] = controls;
      return { name: control ? nameOf(control) : id, answer: shownAnswer(controls, answers[id] ?? '', words) };
    });
}

function noticeWords(notice: Notice, { words }: Panel): string {
  if (notice.kind === 'unknown') return words('unknown', { NAMES: notice.names.join(', ') });
  if (notice.kind === 'newer' || notice.kind === 'older')
    return words(notice.kind, { VERSION: notice.version, CURRENT: notice.current });
  return words(notice.kind);
}

/** What is to be known beside the one sentence that is said. */
export function showNotes({ element }: Panel, notes: readonly string[]): void {
  const list = element.querySelector<HTMLElement>('[data-notes]');
  if (!list) return;
  list.replaceChildren(...notes.map((text) => Object.assign(document.createElement('li'), { textContent: text })));
  list.hidden = notes.length === 0;
}
