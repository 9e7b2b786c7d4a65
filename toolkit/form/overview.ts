// The form that lists all forms: its tables are made from the other definitions, so that nothing is written twice.
import type { FieldOf } from '../fields/index.ts';
import type { Text } from '../text/text.ts';
import { wordsIn } from '../text/words/words.ts';
import type { FormDefinition, Phase } from './definition.ts';

/** How many pairs have a column to tick. */
const PAIRS = 10;

type Table = FieldOf<'table'>;
type Group = keyof ReturnType<typeof wordsIn>['phaseGroups'];

/** Under which heading a form is listed and in which folder it is packed: the TOI week is one, "before" is the start. */
export const phaseGroup = (phase: Phase): Group => {
  if (phase.startsWith('toi')) return 'toi';
  return phase === 'before' ? 'start' : (phase as Exclude<Group, 'toi'>);
};

/** The groups in their order. */
export const PHASE_GROUPS = Object.keys(wordsIn().phaseGroups) as Group[];

/** Adds a part per phase with a row per form: what it is, whether required, who fills it in, where it goes, done per pair. */
export function completeOverview(overview: FormDefinition, forms: readonly FormDefinition[]): FormDefinition {
  const words = wordsIn();
  const parts = PHASE_GROUPS.flatMap((group) => {
    const own = forms.filter((form) => form.id !== overview.id && phaseGroup(form.phase) === group);
    if (own.length === 0) return [];
    const title = words.phaseGroups[group];
    const id = `forms_${group}`;
    return [{ id, title, layout: 'rows' as const, newPage: false, fields: [formsTable(id, title, own)] }];
  });
  return { ...overview, sections: [...overview.sections, ...parts] };
}

function formsTable(id: string, title: Text, forms: readonly FormDefinition[]): Table {
  const words = wordsIn();
  const printed = (column: string, label: Text, share: number, text: (form: FormDefinition) => Text) => ({
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
      printed(
        'requirement',
        words.requirementHead,
        3.2,
        ({ requirement }) => requirement.text ?? words.requirements[requirement.level],
      ),
      printed('fills', words.fills, 4, ({ fills }) => fills.text),
      printed('filed', words.filed, 5, ({ filing }) => filing.text ?? words.filing[filing.route]),
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
