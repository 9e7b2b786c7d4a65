// The questions that a plan is made from, joined to the wishes.
import { mayStillMove, type Wishes } from '../../toolkit/plan/browser.ts';
import type { Say } from '../browser/said-words.ts';
import type { PlanState } from './state.ts';
import { readMoment, writeMoment } from './written.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** What each question gives, and how it shows what is wished. */
interface Question {
  readonly read: (control: Control, say: Say) => Partial<Wishes>;
  readonly write: (control: Control, wishes: Wishes) => void;
}

const chosen = (key: 'country' | 'rhythm' | 'monitoring', usual = ''): Question => ({
  read: ({ value }) => ({ [key]: value }),
  write: (control, wishes) => {
    control.value = wishes[key] ?? usual;
  },
});

/** An unclear day or time changes nothing: what was understood before still holds. */
const moment = (key: 'start' | 'time' | 'toi'): Question => ({
  read: (control, say) => {
    const read = readMoment(control as HTMLInputElement, say);
    if (read === undefined || (read === '' && key === 'time')) return {};
    return { [key]: read === '' && key === 'toi' ? undefined : read };
  },
  write: (control, wishes) => writeMoment(control as HTMLInputElement, wishes[key] ?? ''),
});

const QUESTIONS: Readonly<Record<string, Question>> = {
  country: chosen('country'),
  start: moment('start'),
  time: moment('time'),
  toi: moment('toi'),
  rhythm: chosen('rhythm'),
  monitoring: chosen('monitoring', 'three_times'),
  groupMeetings: {
    read: ({ value }) => ({ groupMeetings: Number(value) }),
    write: (control, { groupMeetings }) => {
      control.value = String(groupMeetings);
    },
  },
};

/** Joins the questions of the form. */
export function startQuestions(form: HTMLFormElement, state: PlanState, say: Say): void {
  const government = form.querySelector<HTMLElement>('[data-government]');
  const controls = [...form.querySelectorAll<Control>('[data-ask]')].flatMap((control) => {
    const question = QUESTIONS[control.dataset['ask'] ?? ''];
    return question ? [{ control, question }] : [];
  });
  const show = () => {
    for (const { control, question } of controls) question.write(control, state.wishes);
    for (const fault of form.querySelectorAll('.fault')) fault.textContent = '';
    for (const control of form.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
    showGovernment();
  };
  const showGovernment = () => {
    if (government) government.hidden = !mayStillMove(state.wishes.country);
  };
  for (const { control, question } of controls)
    control.addEventListener('change', () => state.change(question.read(control, say)));
  state.onChange((brought) => (brought ? show() : showGovernment()));
  show();
}
