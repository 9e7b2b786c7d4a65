// Answers that the PDF cannot take as they are: nothing is cut, and there is a way out.
import { type Answers, type AskedInput, lettersNotShown } from '../../../toolkit/browser.ts';
import { nameOf } from '../names.ts';
import { controlsIn } from '../page-answers.ts';
import { reveal } from '../reveal.ts';
import type { Panel } from './panel.ts';

export interface Unfit {
  readonly id: string;
  /** Characters of the answer. */
  readonly count: number;
  /** Characters that there is room for; undefined if there is room. */
  readonly most: number | undefined;
  /** Letters that its face does not have. */
  readonly letters: string;
}

/** Answers that are too long for their places, or that have letters which the PDF's face lacks. */
export const unfitAnswers = (inputs: readonly AskedInput[], answers: Answers): Unfit[] =>
  inputs.flatMap(({ id, maxLength = Number.POSITIVE_INFINITY, options, kind }) => {
    const answer = answers[id] ?? '';
    if (options || kind === 'check') return [];
    const letters = lettersNotShown(answer).join(' ');
    const most = answer.length > maxLength ? maxLength : undefined;
    return letters || most !== undefined ? [{ id, count: answer.length, most, letters }] : [];
  });

/** Tells of them with links to them and the ways out, or takes back what was told. @returns whether there are any */
export function showUnfit({ element, form, words, tell }: Panel, unfit: readonly Unfit[]): boolean {
  const place = element.querySelector<HTMLElement>('[data-unfit]');
  if (!place) return false;
  place.hidden = unfit.length === 0;
  if (place.hidden) return false;
  tell('');
  const anyway = place.querySelector<HTMLElement>('[data-as="anyway"]');
  if (anyway) anyway.hidden = unfit.some(({ most }) => most !== undefined);
  place.querySelector('ul')?.replaceChildren(
    ...unfit.map(({ id, count, most, letters }) => {
      const control = controlsIn(form).find(({ name }) => name === id);
      const name = control ? nameOf(control) : id;
      const link = Object.assign(document.createElement('a'), { href: `#i-${id}` });
      link.textContent =
        most === undefined
          ? words('letters', { NAME: name, LETTERS: letters })
          : words('tooLong', { NAME: name, COUNT: count, MOST: most });
      link.addEventListener('click', (event) => {
        event.preventDefault();
        if (control) reveal(control);
      });
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  place.focus();
  return true;
}
