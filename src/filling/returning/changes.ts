// What a file would change in the form of the page.
import type { Answers } from '../../../toolkit/browser.ts';

export interface Changes {
  /** Ids of empty places that the file fills. */
  readonly added: readonly string[];
  /** Ids of places where the page says one thing and the file another. */
  readonly replaced: readonly string[];
  /** Ids that have an answer in the file and no place on the page: what is signed on paper. */
  readonly unplaced: readonly string[];
}

/** What is empty in the file changes nothing. */
export function changesOf(here: Answers, brought: Answers): Changes {
  const ids = Object.keys(brought).filter((id) => brought[id] !== '');
  const other = ids.filter((id) => id in here && here[id] !== brought[id]);
  return {
    added: other.filter((id) => here[id] === ''),
    replaced: other.filter((id) => here[id] !== ''),
    unplaced: ids.filter((id) => !(id in here)),
  };
}

/** The answers of some ids. */
export const pick = (answers: Answers, ids: readonly string[]): Answers =>
  Object.fromEntries(ids.map((id) => [id, answers[id] ?? '']));
