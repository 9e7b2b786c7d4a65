// Steps that follow each other: when each begins, and which part of the whole it takes.
import { formatTime, parseClock, timeSteps } from '../../toolkit/browser.ts';

interface Agenda<Step> {
  /** `9:00` */
  readonly starts: string;
  readonly steps: readonly Step[];
}

/** Each step with its time of the clock and its place from 0 to 1; the minutes of all, and when they end. */
export function layOut<Step extends { readonly minutes: number }>(agenda: Agenda<Step>, separator: string) {
  const start = parseClock(agenda.starts);
  const total = agenda.steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const steps = timeSteps(agenda).map(({ after, ...step }) => ({
    ...step,
    time: formatTime(start + after, separator),
    from: after / total,
    to: (after + step.minutes) / total,
  }));
  return { steps, total, ends: formatTime(start + total, separator) };
}
