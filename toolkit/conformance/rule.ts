// The shape of one rule. A rule is a pure function over the indexed document; it never touches the bytes.
import type { TaggedDocument } from './document.ts';
import type { Violation } from './violation.ts';

/** One machine-checkable rule: `id` as in the public validation profile of PDF/UA-1 ("7.18.4-1") or an own id ("form.order"). */
export interface Rule {
  readonly id: string;
  readonly violations: (document: TaggedDocument) => Iterable<Violation>;
}
