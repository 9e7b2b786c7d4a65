// The form that lists all forms: its tables are made from the other definitions, so that nothing is written twice.
import type { FieldOf } from '../fields/index.ts';
import type { Process } from '../programme/process.ts';
import type { Text } from '../text/text.ts';
import { wordsIn } from '../text/words/words.ts';
import type { Form } from './facts.ts';

/** How many pairs have a column to tick. */
const PAIRS = 10;

type Table = FieldOf<'table'>;
/** Adds a part per heading with a row per form: what it is, whether required, who fills it in, where it goes, done per pair. */
export function completeOverview(overview: Form, forms: readonly Form[], { groups }: Process): Form {
  const parts = groups.flatMap(({ id: group, name: title }) => {
    const own = forms.filter((form) => form.id !== overview.id && form.facts.group.id === group);
    if (own.length === 0) return [];
    const id = `forms_${group.replaceAll('-', '_')}`;
    return [
      { id, title, layout: 'rows' as const, newPage: false, ownSheet: false, fields: [formsTable(id, title, own)] },
    ];
  });
  return { ...overview, sections: [...overview.sections, ...parts] };
}

function formsTable(id: string, title: Text, forms: readonly Form[]): Table {
  const words = wordsIn();
  const printed = (column: string, label: Text, share: number, text: (form: Form) => Text) => ({
    type: 'printed' as const,
    id: column,
    label,
    share,
    texts: forms.map(text),
  });
  return {
    type: 'table',
    id,
    label: title,
    required: false,
    width: 12,
    rows: forms.length,
    rowName: words.form,
    rowHead: words.form,
    rowLabels: forms.map((form) => mapText(form.title, (text) => `${form.number} ${text}`)),
    rowLabelWidth: 58,
    rowHeight: 8,
    columns: [
      printed('requirement', words.requirementHead, 3.2, ({ facts }) => facts.requirement),
      printed('fills', words.fills, 4, ({ facts }) => facts.fills),
      printed('filed', words.filed, 5, ({ facts }) => facts.filed),
      ...Array.from({ length: PAIRS }, (_, at) => ({
        type: 'checkbox' as const,
        id: `pair_${at + 1}`,
        label: mapText(words.form, () => String(at + 1)),
        share: 0.85,
      })),
    ],
  };
}

const mapText = (text: Text, change: (text: string) => string): Text =>
  Object.fromEntries(Object.entries(text).map(([locale, own]) => [locale, change(own)])) as Text;
