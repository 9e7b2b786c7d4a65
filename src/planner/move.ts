// Moves one meeting to another day or time, where it stands in the list.
import type { Meeting } from '../../toolkit/plan/browser.ts';
import { makeButton, type Say } from '../browser/said-words.ts';
import { element } from './element.ts';
import { nameOf, whenOf } from './meeting-words.ts';
import type { PlanState } from './state.ts';
import { readMoment, writeMoment } from './written.ts';

interface Mover {
  readonly meeting: Meeting;
  readonly row: HTMLElement;
  readonly state: PlanState;
  readonly say: Say;
  /** Says what has happened. */
  readonly tell: (text: string) => void;
  readonly day: HTMLInputElement;
  readonly time: HTMLInputElement;
}

/** Opens the places for a new day and time below a meeting of the list, or closes them. */
export function openMove(meeting: Meeting, state: PlanState, say: Say, tell: Mover['tell']): void {
  const row = document.getElementById(`m-${meeting.id}`);
  if (!row || close(row)) return;
  const day = place(`to-day-${meeting.id}`, 'date', meeting.date);
  const time = place(`to-time-${meeting.id}`, 'time', meeting.time);
  row.append(boxOf({ meeting, row, state, say, tell, day, time }));
  day.focus();
}

/** @returns whether it was open */
function close(row: HTMLElement): boolean {
  const box = row.querySelector('.moving');
  box?.remove();
  if (box) row.querySelector<HTMLElement>('[data-move]')?.focus();
  return box !== null;
}

function boxOf(mover: Mover): HTMLElement {
  const { meeting, row, state, say, day, time } = mover;
  const buttons = [
    makeButton(say('moveTo'), () => move(mover)),
    ...(meeting.id in state.wishes.moved ? [makeButton(say('restore'), () => restore(mover))] : []),
    makeButton(say('cancel'), () => close(row)),
  ];
  const box = element(
    'div',
    { class: 'moving', role: 'group', 'aria-label': say('moveOf', { NAME: nameOf(meeting, say) }) },
    cell(day, say('date')),
    cell(time, say('time')),
    element('div', { class: 'btns' }, ...buttons),
  );
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(row);
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    move(mover);
  });
  return box;
}

function move(mover: Mover): void {
  const { meeting, state, say, day, time } = mover;
  const [date, at] = [readMoment(day, say), readMoment(time, say)];
  if (!date || !at) (date ? time : day).focus();
  else change(mover, { ...state.wishes.moved, [meeting.id]: { date, time: at } });
}

function restore(mover: Mover): void {
  const { [mover.meeting.id]: _, ...others } = mover.state.wishes.moved;
  change(mover, others);
}

/** The list is made anew by it: the focus goes to the meeting where it stands now. */
function change({ meeting, state, say, tell }: Mover, moved: PlanState['wishes']['moved']): void {
  state.change({ moved });
  document.querySelector<HTMLElement>(`[data-move="${meeting.id}"]`)?.focus();
  const now = state.plan?.meetings.find(({ id }) => id === meeting.id);
  if (now) tell(say('isMoved', { NAME: nameOf(now, say), WHEN: whenOf(now) }));
}

function place(id: string, kind: 'date' | 'time', moment: string): HTMLInputElement {
  const attributes = { type: 'text', id, 'data-kind': kind, 'aria-describedby': `${id}-fault`, autocomplete: 'off' };
  const input = element('input', attributes);
  writeMoment(input, moment);
  return input;
}

const cell = (input: HTMLInputElement, label: string): HTMLElement =>
  element(
    'div',
    { class: 'cell' },
    element('label', { for: input.id }, label),
    input,
    element('p', { class: 'fault', id: `${input.id}-fault` }),
  );
