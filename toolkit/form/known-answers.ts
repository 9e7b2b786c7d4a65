// Answers that an organisation knows before anybody fills in a form: its name, who is responsible for data.
import { DefinitionError, type ToolkitError } from '../errors.ts';
import type { Locale } from '../locales.ts';
import type { Organisation } from '../programme/organisation.ts';
import { suggest } from '../source/nearest.ts';
import type { Answers } from './answers.ts';
import { type AskedForm, askedForm } from './asked.ts';
import type { Form } from './facts.ts';

type Known = Pick<Organisation, 'answers'>;

/** What is written into every empty form in a language, by the id of its input; empty where nothing is known. */
export const knownAnswers = ({ answers = {} }: Known, locale: Locale): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, text]) => [id, typeof text === 'string' ? text : text[locale]]));

/** Those that a form asks for. */
export function knownTo({ inputs }: Pick<AskedForm, 'inputs'>, known: Known, locale: Locale): Answers {
  const ids = new Set(inputs.map(({ id }) => id));
  return Object.fromEntries(Object.entries(knownAnswers(known, locale)).filter(([id]) => ids.has(id)));
}

const WHERE = 'programme/organisation.yaml › answers';

/** Every answer has a place to write in some form, and fits into it in every form. */
export function checkAnswers({ answers = {} }: Known, forms: readonly Form[], faults: ToolkitError[]): void {
  if (Object.keys(answers).length === 0) return;
  const inputs = forms.flatMap((form) => askedForm(form).inputs).filter(({ kind }) => /text$/.test(kind));
  for (const [id, text] of Object.entries(answers)) {
    const places = inputs.filter((input) => input.id === id);
    const room = Math.min(...places.map(({ maxLength = Number.POSITIVE_INFINITY }) => maxLength));
    const longest = Math.max(...(typeof text === 'string' ? [text] : Object.values(text)).map(({ length }) => length));
    if (places.length === 0)
      faults.push(
        new DefinitionError(
          `No form has a place to write with the id "${id}".`,
          `${WHERE}.${id}`,
          suggest(id, [...new Set(inputs.map((input) => input.id))]),
        ),
      );
    else if (longest > room)
      faults.push(
        new DefinitionError(
          `The answer has ${longest} characters; its place in the forms holds ${room}.`,
          `${WHERE}.${id}`,
          'Shorten it.',
        ),
      );
  }
}
