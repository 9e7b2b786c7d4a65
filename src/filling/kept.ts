// One form's answers as this browser keeps them.
import type { Answers } from '../../toolkit/browser.ts';

export interface Kept {
  /** Id of the form: its pages in all languages share the answers. */
  readonly form: string;
  readonly version: string;
  readonly answers: Answers;
  /** When it was last changed, in ISO 8601. */
  readonly changed: string;
}

/** Stands among the forms for what an organiser has said of themselves: src/organiser. */
export const FACE = 'our-organisation';

/** Stands among them for the plan: src/planner. */
export const PLAN = 'planner';

/** Days after the last change for which an own device keeps answers. The words on the page and in the guide say so. */
const DAYS = 30;
const DAY = 86_400_000;

/** When answers changed at a time are deleted. */
export const keptUntil = (changed: string): Date => new Date(Date.parse(changed) + DAYS * DAY);

export const isOver = ({ changed }: Kept, now: Date): boolean => now > keptUntil(changed);

/**
 * What is to be kept when a page has changed some answers and another page may have changed others meanwhile.
 * @param touched ids that this page has changed since it last read or kept them
 */
export function mergeKept(stored: Kept | undefined, own: Kept, touched: ReadonlySet<string>): Kept {
  const ours = Object.entries(own.answers).filter(([id, answer]) => (stored ? touched.has(id) : answer !== ''));
  return { ...own, answers: { ...stored?.answers, ...Object.fromEntries(ours) } };
}
