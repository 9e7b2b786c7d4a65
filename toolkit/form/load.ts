// YAML → forms with the programme's names in them, or every fault with file, line, path and remedy.
import { DefinitionError, type ToolkitError } from '../errors.ts';
import { languageSets, locales } from '../locales.ts';
import type { Programme } from '../programme/load.ts';
import { putNames } from '../programme/names.ts';
import { suggest } from '../source/nearest.ts';
import type { Path } from '../source/place.ts';
import { type Definition, type DefinitionSource, idsOfFiles, readNamed, refuseTwins } from '../source/read.ts';
import { type FormDefinition, formSchema } from './definition.ts';
import { type Form, factsOf } from './facts.ts';
import { formInputs } from './inputs.ts';
import { localize } from './localize.ts';
import { keepOrigin } from './origin.ts';
import { completeOverview } from './overview.ts';
import { checkRequired, requirementOf } from './required.ts';

/** Word keeps 64 characters of a control's title (ECMA-376-1 §17.5.2.1 gives none; Word cuts there). */
const LONGEST_SHORT_LABEL = 64;

/** What forms are checked against besides each other. */
export interface FormSurroundings {
  readonly programme: Programme;
  /** Slugs of the guide pages that there are, without language. */
  readonly guides: readonly string[];
}

type FormFile = Definition<FormDefinition>;

/**
 * All forms in the order of their numbers, checked one by one and against each other.
 * @param faults gets every fault of every form: wrong YAML, a wrong or missing key, a missing language, an unknown name,
 *   phase, role, level, route, guide or next form, a second form of the same id or number, a field id used twice, a
 *   label without a short form
 */
export function loadForms(
  sources: readonly DefinitionSource[],
  { programme, guides }: FormSurroundings,
  faults: ToolkitError[],
): Form[] {
  const { process, names } = programme;
  const files = sources.flatMap((source) => readNamed(source, formSchema, faults) ?? []);
  refuseTwins(files, faults);
  const ids = idsOfFiles(sources);
  checkRequired(programme, ids, faults);
  const forms = files.flatMap((file): Form[] => {
    const before = faults.length;
    checkReferences(file, programme, guides, ids, faults);
    if (faults.length > before) return [];
    const named = putNames(file, names, faults);
    const value = programme.required ? { ...named, requirement: requirementOf(named, programme) } : named;
    const form = { ...value, facts: factsOf(value, process) };
    checkInputs(form, file, faults);
    return [keepOrigin(form, file)];
  });
  const sorted = forms.sort((one, two) => one.number.localeCompare(two.number));
  return sorted.map((form) => (form.overview ? keepOrigin(completeOverview(form, sorted, process), form) : form));
}

/** Everything that a form names is there. */
function checkReferences(
  { value: form, where }: FormFile,
  { process }: Programme,
  guides: readonly string[],
  forms: readonly string[],
  faults: ToolkitError[],
): void {
  const expect = (kind: string, id: string, known: readonly string[], path: Path) => {
    if (!known.includes(id))
      faults.push(new DefinitionError(`There is no ${kind} "${id}".`, where(path), suggest(id, known)));
  };
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  expect('phase', form.phase, idsOf(process.phases), ['phase']);
  expect('level', form.requirement.level, idsOf(process.levels), ['requirement', 'level']);
  expect('filing route', form.filing.route, idsOf(process.filing), ['filing', 'route']);
  for (const key of ['fills', 'signs'] as const)
    for (const [at, role] of form[key].who.entries()) expect('role', role, idsOf(process.roles), [key, 'who', at]);
  expect('guide page', form.guide, guides, ['guide']);
  if (form.next) expect('form', form.next.form, forms, ['next', 'form']);
  if (form.poster) expect('part', form.poster.section, idsOf(form.sections), ['poster', 'section']);
  const { form: prefix } = process.numbering;
  if (!form.number.startsWith(prefix))
    faults.push(
      new DefinitionError(
        `Forms are numbered with ${prefix}, not ${form.number}.`,
        where(['number']),
        `Write ${prefix}01, for example.`,
      ),
    );
}

/** Every input has an id of its own and a label that Word can read aloud. */
function checkInputs(form: Form, { where }: FormFile, faults: ToolkitError[]): void {
  for (const languages of languageSets.slice(0, locales.length)) {
    const seen = new Set<string>();
    for (const { id, shortLabel } of formInputs(localize(form, languages))) {
      if (seen.has(id) && languages === languageSets[0])
        faults.push(
          new DefinitionError(
            `The field id ${id} is used twice.`,
            where(pathOfInput(form, id)),
            'Give each field an id of its own.',
          ),
        );
      seen.add(id);
      const [label] = shortLabel;
      if (!label || label.text.length <= LONGEST_SHORT_LABEL) continue;
      faults.push(
        new DefinitionError(
          `"${label.text}" has ${label.text.length} characters; ${LONGEST_SHORT_LABEL} is the most that Word reads aloud (${id}, ${label.lang}).`,
          where(pathOfInput(form, id)),
          'Give the field a shortLabel, or shorten the labels of the option or column.',
        ),
      );
    }
  }
}

/** Where the last field stands whose id an input's id begins with. */
function pathOfInput({ sections }: FormDefinition, id: string): Path {
  const paths = sections.flatMap(({ fields }, section) =>
    fields.map((field, at) => ({ id: field.id, path: ['sections', section, 'fields', at] })),
  );
  return paths.findLast((field) => id === field.id || id.startsWith(`${field.id}_`))?.path ?? [];
}
