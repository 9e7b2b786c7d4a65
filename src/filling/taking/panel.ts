// The part of a form's page where files are made and taken back: what it says, and what is chosen there.
import { type Languages, parseLanguages } from '../../../toolkit/locales.ts';
import type { Say } from '../../browser/said-words.ts';

export interface Panel {
  readonly form: HTMLFormElement;
  readonly element: HTMLElement;
  readonly words: Say;
  /** Says how far it is (WCAG 4.1.3). */
  readonly tell: (key: string, values?: Readonly<Record<string, string | number>>) => void;
}

/** @param half what is said stands beside what was pressed: where files are made, or where they come back */
export function panelOf(form: HTMLFormElement, element: HTMLElement, half: 'take' | 'back', words: Say): Panel {
  const status = element.querySelector(`[data-said="${half}"]`);
  const tell: Panel['tell'] = (key, values) => {
    if (status) status.textContent = key && words(key, values);
  };
  return { form, element, words, tell };
}

/** The language set that the files shall be in. */
export function chosenLanguages({ element }: Panel): Languages {
  const { value = '' } = element.querySelector<HTMLInputElement>('.langset input:checked') ?? {};
  return parseLanguages(value) ?? parseLanguages(document.documentElement.lang) ?? ['en'];
}

/** The names of the form's files in the reader's language, without ending, by language set. */
export const fileTitles = ({ element }: Panel): Readonly<Record<string, string>> =>
  JSON.parse(element.dataset['titles'] ?? '{}');
