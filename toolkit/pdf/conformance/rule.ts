// The shape of one rule. A rule is a pure function over the indexed document; it never touches the bytes.
import type { TaggedDocument } from './document.ts';

/** One place where a rule is broken; `page` counts from 1. */
export interface Violation {
  readonly message: string;
  readonly page?: number | undefined;
}

/** One machine-checkable rule: `id` as in pdfua-rules ("7.18.4-1") or an own id ("form.order"). */
export interface Rule {
  readonly id: string;
  readonly violations: (document: TaggedDocument) => Iterable<Violation>;
}

/** Gives no violation when the condition holds, otherwise one with this message. */
export function unless(condition: boolean, message: string, page?: number): Violation[] {
  return condition ? [] : [{ message, page }];
}
