// A definition file → data that follows its schema, or every fault in it with file, line, path and remedy.
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { DefinitionError, type ToolkitError } from '../errors.ts';
import { explainIssues } from './issues.ts';
import { describePlace, lineAt, type Path } from './place.ts';

/** A definition file as it was read: `name` is what errors call it, `forms/task-sheet.yaml`. */
export interface DefinitionSource {
  readonly name: string;
  readonly text: string;
}

/** What a file defines, and where each part of it stands. */
export interface Definition<Value> {
  readonly name: string;
  readonly value: Value;
  readonly where: (path: Path) => string;
}

/**
 * @param faults gets every fault of the file: wrong YAML, a wrong or missing key, a missing language
 * @returns undefined for a file with faults
 */
export function readDefinition<Value>(
  { name, text }: DefinitionSource,
  schema: z.ZodType<Value>,
  faults: ToolkitError[],
): Definition<Value> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { uniqueKeys: true, lineCounter: lines, prettyErrors: false });
  for (const { pos, message } of document.errors) {
    const where = describePlace(name, [], lines.linePos(pos[0]).line);
    faults.push(
      new DefinitionError(`This is not valid YAML: ${message}`, where, 'Correct the line or the one above it.'),
    );
  }
  if (document.errors.length > 0) return undefined;
  const where = (path: Path) => describePlace(name, path, lineAt(document, lines, path));
  const explained = explainIssues(schema, document.toJS());
  if (explained.value !== undefined) return { name, value: explained.value, where };
  faults.push(...explained.issues.map(({ what, path, remedy }) => new DefinitionError(what, where(path), remedy)));
  return undefined;
}

/** As {@link readDefinition}, for a file that is called after the id in it. */
export function readNamed<Value extends { readonly id: string }>(
  source: DefinitionSource,
  schema: z.ZodType<Value>,
  faults: ToolkitError[],
): Definition<Value> | undefined {
  const found = readDefinition(source, schema, faults);
  const file = source.name.split('/').at(-1);
  if (!found || file === `${found.value.id}.yaml`) return found;
  const { id } = found.value;
  faults.push(
    new DefinitionError(
      `The file is called ${file} but its id is ${id}.`,
      found.where(['id']),
      `Call the file ${id}.yaml.`,
    ),
  );
  return undefined;
}

/** The ids of definitions by the names of their files, also of those that cannot be read. */
export const idsOfFiles = (sources: readonly DefinitionSource[]): string[] =>
  sources.map(({ name }) => (name.split('/').at(-1) ?? name).replace(/\.yaml$/, ''));

/** Tells of definitions that have the same id or number. */
export function refuseTwins(
  definitions: readonly Definition<{ readonly id: string; readonly number: string }>[],
  faults: ToolkitError[],
): void {
  for (const key of ['id', 'number'] as const) {
    for (const [value, twins] of Map.groupBy(definitions, (definition) => definition.value[key])) {
      if (twins.length === 1) continue;
      const where = twins.map((twin) => twin.where([key])).join(' and ');
      faults.push(
        new DefinitionError(`Two definitions have the ${key} ${value}.`, where, `Give one of them another ${key}.`),
      );
    }
  }
}
