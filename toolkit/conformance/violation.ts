// What a rule, or the reading of a file, finds wrong.

/** One place where a rule is broken; `page` counts from 1. */
export interface Violation {
  readonly message: string;
  readonly page?: number | undefined;
}

/** Gives no violation when the condition holds, otherwise one with this message. */
export function unless(condition: boolean, message: string, page?: number): Violation[] {
  return condition ? [] : [{ message, page }];
}
