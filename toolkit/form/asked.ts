// What filling in a file and reading it back need to know of a form: a few kilobytes for a browser to fetch, for every
// language at once.
import type { Input } from '../fields/field-type.ts';
import { locales } from '../locales.ts';
import { localizeTree } from '../text/localize.ts';
import type { Text } from '../text/text.ts';
import { wordsIn } from '../text/words/words.ts';
import type { Form } from './facts.ts';
import { currentVersion } from './imprint.ts';
import { formInputs } from './inputs.ts';

/** An input without the words that ask for it; its options are named in one language, in two, or in all of them. */
export type AskedInput = Pick<Input, 'id' | 'kind' | 'maxLength' | 'options'>;

export interface AskedForm {
  readonly id: string;
  readonly title: Text;
  /** The version in force. */
  readonly version: string;
  /** In reading order. */
  readonly inputs: readonly AskedInput[];
}

/** The form as plain data, its options named in every language. */
export function askedForm(form: Form): AskedForm {
  const { id, title, programmeRequired } = form;
  const words = localizeTree(wordsIn(), locales);
  const { sections } = localizeTree({ sections: form.sections }, locales);
  const inputs = formInputs({ sections, words, programmeRequired });
  return { id, title, version: currentVersion(form).version, inputs: inputs.map(withoutLabels) };
}

const withoutLabels = ({ id, kind, maxLength, options }: Input): AskedInput => ({
  id,
  kind,
  ...(maxLength === undefined ? {} : { maxLength }),
  ...(options === undefined ? {} : { options }),
});
