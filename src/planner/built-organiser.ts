// Who runs this copy of the site, as its planner's page says it.
import type { BuiltOrganiser } from '../organiser/line-here.ts';

/** @returns undefined where the copy has no organiser of its own */
export function builtOrganiser(): BuiltOrganiser | undefined {
  const told = document.querySelector<HTMLElement>('[data-planner]')?.dataset['organiser'];
  return told ? JSON.parse(told) : undefined;
}
