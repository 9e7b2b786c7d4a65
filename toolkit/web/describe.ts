// A form for its page: everything that the sheet asks, to be filled in there or read as text.
import { headerInputs } from '../form/inputs.ts';
import type { LocalizedForm } from '../form/localize.ts';
import { LOCALES } from '../locales.ts';
import { plainText } from '../text/text.ts';
import { controlOf, isOnScreen } from './controls.ts';
import { describeField, entry, type WebField } from './fields.ts';

export interface WebSection {
  readonly id: string;
  /** `A`, `Б`, `3`: how the sheet marks the part. */
  readonly mark: string;
  readonly title: string;
  readonly intro: string | undefined;
  readonly fields: readonly WebField[];
}

/** The parts of the form in order. The two lines at the head of every sheet open the first part. */
export const describeForm = (form: LocalizedForm): WebSection[] =>
  form.sections.map(({ id, title, intro, fields }, at) => ({
    id,
    mark: markSection(form, at),
    title: plainText(title),
    intro: intro && plainText(intro),
    fields: [...(at === 0 ? describeHeader(form) : []), ...fields.map((field) => describeField(field, form.words))],
  }));

const describeHeader = (form: LocalizedForm): WebField[] =>
  headerInputs(form)
    .filter(isOnScreen)
    .map((input) => entry(input, [controlOf(input, input.label)]));

function markSection({ lettered, languages }: LocalizedForm, at: number): string {
  const letter = lettered ? LOCALES[languages[0]].alphabet[at] : undefined;
  return letter ?? String(at + 1);
}
