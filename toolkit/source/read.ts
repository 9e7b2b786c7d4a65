// A definition file → data that follows its schema, or an error that names the file, the path in it and the remedy.
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { DefinitionError } from '../errors.ts';
import { locales } from '../locales.ts';

/** A definition file as it was read: `name` is what errors call it. */
export interface DefinitionSource {
  readonly name: string;
  readonly text: string;
}

/** @throws DefinitionError for wrong YAML, a wrong or missing key, a missing language, a file not called after its id */
export function readDefinition<Definition extends { readonly id: string }>(
  { name, text }: DefinitionSource,
  schema: z.ZodType<Definition>,
): Definition {
  const document = parseDocument(text, { uniqueKeys: true });
  const [fault] = document.errors;
  if (fault) throw new DefinitionError('This is not valid YAML.', name, fault.message);
  const result = schema.safeParse(document.toJS());
  if (!result.success) throw schemaError(name, result.error.issues);
  const { id } = result.data;
  if (name === `${id}.yaml`) return result.data;
  throw new DefinitionError(
    `The file is called ${name} but its id is ${id}.`,
    `${name} › id`,
    `Call the file ${id}.yaml.`,
  );
}

function schemaError(name: string, issues: readonly z.core.$ZodIssue[]): DefinitionError {
  const lines = issues.map(({ path, message }) => `${name} › ${formatPath(path)}: ${message}`);
  return new DefinitionError(
    `The definition has ${issues.length === 1 ? 'a mistake' : `${issues.length} mistakes`}.`,
    lines.join('\n         '),
    `Correct it in content. Every text needs ${locales.join(', ')}; the schema beside the loader lists the keys.`,
  );
}

const formatPath = (path: readonly PropertyKey[]): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at ? '.' : ''}${String(step)}`)).join('');

/** @throws DefinitionError if two definitions have the same id or number */
export function refuseTwins(
  definitions: readonly { readonly name: string; readonly id: string; readonly number: string }[],
): void {
  for (const key of ['id', 'number'] as const) {
    for (const [value, twins] of Map.groupBy(definitions, (definition) => definition[key])) {
      if (twins.length === 1) continue;
      throw new DefinitionError(
        `Two definitions have the ${key} ${value}.`,
        twins.map(({ name }) => name).join(' and '),
        `Give one of them another ${key}.`,
      );
    }
  }
}
