// Options of a question that a form asks as well, in its words.
import type { Locale } from '../../toolkit/locales.ts';
import { formById } from './forms.ts';

/**
 * @param ids of options, which the form has to have
 * @throws Error for a field or an option that the form does not have
 */
export function optionNames(form: string, field: string, ids: readonly string[], locale: Locale) {
  const fields = formById(form, 'the planner').sections.flatMap((section) => section.fields);
  const found = fields.find((one) => 'id' in one && one.id === field);
  const options = found && 'options' in found ? found.options : [];
  return ids.map((id) => {
    const option = options.find((one) => one.id === id);
    if (!option) throw new Error(`${form} has no option "${id}" of ${field}.`);
    return { id, name: option.label[locale] };
  });
}
