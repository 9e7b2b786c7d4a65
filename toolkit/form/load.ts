// YAML → FormDefinition, or an error that names the file, the path in it and the remedy.
import { DefinitionError } from '../errors.ts';
import { languageSets, locales } from '../locales.ts';
import { type DefinitionSource, readDefinition, refuseTwins } from '../source/read.ts';
import { type FormDefinition, formSchema } from './definition.ts';
import { formInputs } from './inputs.ts';
import { localize } from './localize.ts';
import { completeOverview } from './overview.ts';

/** Word keeps 64 characters of a control's title (ECMA-376-1 §17.5.2.1 gives none; Word cuts there). */
const LONGEST_SHORT_LABEL = 64;

/**
 * All forms, checked one by one and against each other.
 * @throws DefinitionError for wrong YAML, a wrong or missing key, a missing language, a second form of the same
 *   id or number, a field id used twice, a label without a short form, a next form that is not there
 */
export function loadForms(sources: readonly DefinitionSource[]): FormDefinition[] {
  const forms = sources.map((source) => ({ source, form: loadForm(source) }));
  refuseTwins(forms.map(({ source, form }) => ({ ...form, name: source.name })));
  const ids = new Set(forms.map(({ form }) => form.id));
  for (const { source, form } of forms) {
    if (form.next && !ids.has(form.next.form)) {
      throw new DefinitionError(
        `There is no form "${form.next.form}".`,
        `${source.name} › next.form`,
        `Use one of: ${[...ids].join(', ')}.`,
      );
    }
  }
  const all = forms.map(({ form }) => form).sort((one, two) => one.number.localeCompare(two.number));
  return all.map((form) => (form.overview ? completeOverview(form, all) : form));
}

/** One form, checked by itself. @throws DefinitionError as {@link loadForms} */
export function loadForm(source: DefinitionSource): FormDefinition {
  const form = readDefinition(source, formSchema);
  if (form.poster && !form.sections.some(({ id }) => id === form.poster?.section)) {
    throw new DefinitionError(
      `There is no part "${form.poster.section}".`,
      `${source.name} › poster.section`,
      'Use the id of a part.',
    );
  }
  checkInputs(source.name, form);
  return form;
}

function checkInputs(name: string, form: FormDefinition): void {
  for (const languages of languageSets.slice(0, locales.length)) {
    const seen = new Set<string>();
    for (const { id, shortLabel } of formInputs(localize(form, languages))) {
      if (seen.has(id))
        throw new DefinitionError(
          `The field id ${id} is used twice.`,
          `${name} › ${id}`,
          'Give each field an id of its own.',
        );
      seen.add(id);
      const [label] = shortLabel;
      if (label && label.text.length > LONGEST_SHORT_LABEL) {
        throw new DefinitionError(
          `"${label.text}" has ${label.text.length} characters; ${LONGEST_SHORT_LABEL} is the most that Word reads aloud.`,
          `${name} › ${id} (${label.lang})`,
          'Give the field a shortLabel, or shorten the labels of the option or column.',
        );
      }
    }
  }
}
