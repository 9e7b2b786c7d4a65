// LocalizedForm → what the Typst templates print: the texts that are the machine's own are put together here.
import type { Phase } from '../form/definition.ts';
import { addressOf, imprintOf } from '../form/imprint.ts';
import { formInputs, headerInputs } from '../form/inputs.ts';
import type { LocalizedForm } from '../form/localize.ts';
import { LOCALES } from '../locales.ts';
import { typstField } from './fields.ts';

const MENTORING: readonly Phase[] = ['start', 'working', 'closing'];
const TOI: readonly Phase[] = ['toi-prep', 'toi-1', 'toi-2', 'toi-3', 'toi-4', 'toi-5'];

/** Steps of the process that the form belongs to; true where the form is used. */
function phaseTrack(phase: Phase): boolean[] {
  const track = TOI.includes(phase) ? TOI : MENTORING;
  const everywhere = phase === 'all' || (phase === 'monitoring' && track === MENTORING);
  return track.map((step) => everywhere || step === phase);
}

/** The words that form.typ prints as they are; to read all of them took 6 % of a sheet's time. */
const PRINTED = ['goal', 'guide', 'mustFill', 'page', 'template'] as const satisfies (keyof LocalizedForm['words'])[];

/** Everything that form.typ reads. */
export function sheetOf(form: LocalizedForm, site: string) {
  const { words, languages } = form;
  const [lead] = languages;
  return {
    ...form,
    words: Object.fromEntries(PRINTED.map((word) => [word, words[word]])),
    kicker: TOI.includes(form.phase) ? words.kickerToi : words.kicker,
    track: phaseTrack(form.phase),
    phase: words.phases[form.phase],
    header: headerInputs(form).map(({ id, label, required }) => ({ id, label, required })),
    hasRequired: formInputs(form).some(({ required }) => required),
    facts: [
      [words.fills, form.fills.text],
      [words.signs, form.signs.text],
      [words.filed, form.filing.text ?? words.filing[form.filing.route]],
      [words.requirementHead, form.requirement.text ?? words.requirements[form.requirement.level]],
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
