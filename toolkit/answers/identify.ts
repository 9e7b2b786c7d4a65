// Which form a filled-in file is: by what its own properties say, else by the fields that it has.
import { DocumentError } from '../errors.ts';
import type { Form } from '../form/facts.ts';
import { currentVersion, parseIdentity } from '../form/imprint.ts';
import { formInputs } from '../form/inputs.ts';
import { localize } from '../form/localize.ts';
import { formatLanguages, type Languages, languageSets } from '../locales.ts';

export interface Identified {
  readonly form: Form;
  readonly languages: Languages;
  /** Of the file; undefined if it no longer says so. */
  readonly version: string | undefined;
}

/** Part of a form's fields that tells it from all others: no two forms share more than 27 in 100. */
const TELLING = 0.6;

/**
 * @param keywords of the file's properties; some programs throw them away
 * @param names of its fields
 * @throws DocumentError for a file that is no form of these
 */
export function identify(keywords: string, names: readonly string[], forms: readonly Form[]): Identified {
  const identity = parseIdentity(keywords);
  if (!identity) return byFields(names, forms);
  const { id, version, languages: set } = identity;
  const form = forms.find((candidate) => candidate.id === id);
  const languages = languageSets.find((candidate) => formatLanguages(candidate) === set);
  if (form && languages) return { form, languages, version };
  throw new DocumentError(
    `There is no form "${id}" in "${set}".`,
    'the properties of the file',
    'Give a form of this programme.',
  );
}

function byFields(names: readonly string[], forms: readonly Form[]): Identified {
  const known = new Set(names);
  const [languages] = languageSets as [Languages];
  const form = forms.find((candidate) => {
    const inputs = formInputs(localize(candidate, languages));
    return inputs.filter(({ id }) => known.has(id)).length >= TELLING * inputs.length;
  });
  if (form) return { form, languages, version: undefined };
  throw new DocumentError(
    'The file does not say which form it is, and no form has its fields.',
    'the properties of the file',
    'Give a form that was downloaded here.',
  );
}

/** What a reader should know of the version of a file, and of fields in it that the form does not ask for. */
export function* tellVersion({ form, version }: Identified, unknown: readonly string[]): Generator<string> {
  const current = currentVersion(form).version;
  if (version === undefined) yield 'The file does not say its version; its fields are those of this form.';
  else if (isNewer(version, current))
    yield `The file is of version ${version}, which is newer than version ${current} here. What is known here was read.`;
  else if (version !== current)
    yield `The file is of version ${version}; the form is now ${current}. What both have was read.`;
  if (unknown.length > 0) yield `Not read, because the form does not ask for it here: ${unknown.join(', ')}.`;
}

function isNewer(one: string, two: string): boolean {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = two.split('.').map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}
