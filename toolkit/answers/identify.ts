// Which form a filled-in file is: by what its own properties say, else by the fields that it has.
import type { AskedForm } from '../form/asked.ts';
import { parseIdentity } from '../form/imprint.ts';
import { RefusedFile } from '../form/refusal.ts';
import { type Languages, languageSets, parseLanguages } from '../locales.ts';

export interface Identified {
  readonly form: AskedForm;
  readonly languages: Languages;
  /** Of the file; undefined if it no longer says so. */
  readonly version: string | undefined;
}

/** Part of a form's fields that tells it from all others: no two forms share more than 27 in 100. */
const TELLING = 0.6;

/**
 * @param keywords of the file's properties; some programs throw them away
 * @param names of its fields
 * @throws RefusedFile for a file that is no form of these
 */
export function identify(keywords: string, names: readonly string[], forms: readonly AskedForm[]): Identified {
  const identity = parseIdentity(keywords);
  if (!identity) return byFields(names, forms);
  const { id, version, languages: set } = identity;
  const form = forms.find((candidate) => candidate.id === id);
  const languages = parseLanguages(set);
  if (form && languages) return { form, languages, version };
  throw unknownForm(`There is no form "${id}" in "${set}".`, 'Give a form of this programme.');
}

function byFields(names: readonly string[], forms: readonly AskedForm[]): Identified {
  const known = new Set(names);
  const [languages] = languageSets as [Languages];
  const form = forms.find(({ inputs }) => inputs.filter(({ id }) => known.has(id)).length >= TELLING * inputs.length);
  if (form) return { form, languages, version: undefined };
  throw unknownForm(
    'The file does not say which form it is, and no form has its fields.',
    'Give a form that was downloaded here.',
  );
}

const unknownForm = (what: string, remedy: string): RefusedFile =>
  new RefusedFile('unknown-form', what, 'the properties of the file', remedy);
