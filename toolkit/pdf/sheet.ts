// LocalizedForm → what the Typst templates print: the texts that are the machine's own are put together here.

import { addressOf, imprintOf } from '../form/imprint.ts';
import { formInputs, headerInputs } from '../form/inputs.ts';
import type { LocalizedForm } from '../form/localize.ts';
import { LOCALES } from '../locales.ts';
import type { Organisation } from '../programme/organisation.ts';
import { typstField } from './fields.ts';

/** The words that form.typ prints as they are; to read all of them takes time for each sheet. */
const PRINTED = ['goal', 'guide', 'mustFill', 'page'] as const satisfies (keyof LocalizedForm['words'])[];

/** Everything that form.typ reads. */
export function sheetOf(form: LocalizedForm, { site }: Organisation) {
  const { words, languages, facts } = form;
  const [lead] = languages;
  return {
    ...form,
    words: Object.fromEntries(PRINTED.map((word) => [word, words[word]])),
    kicker: facts.track.name,
    track: facts.steps,
    phase: facts.phase,
    templateRule: facts.templateRule,
    header: headerInputs(form).map(({ id, label, required }) => ({ id, label, required })),
    hasRequired: formInputs(form).some(({ required }) => required),
    facts: [
      [words.fills, facts.fills],
      [words.signs, facts.signs],
      [words.filed, facts.filed],
      [words.requirementHead, facts.requirement],
    ],
    imprint: imprintOf(form),
    address: addressOf(form.languages, form.guide, site),
    sections: form.sections.map((section, at) => ({
      ...section,
      letter: form.lettered ? LOCALES[lead].alphabet[at] : null,
      fields: section.fields.map((field) => typstField(field, { words, section })),
    })),
  };
}
