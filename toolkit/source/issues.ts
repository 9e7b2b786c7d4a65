// What a schema finds wrong, in the words of somebody who writes definitions: each with a remedy of its own.
import type { z } from 'zod';
import { locales } from '../locales.ts';
import { suggest } from './nearest.ts';
import type { Path } from './place.ts';

interface ExplainedIssue {
  readonly what: string;
  readonly path: Path;
  readonly remedy: string;
}

type Explained<Value> =
  | { readonly value: Value; readonly issues: readonly [] }
  | { readonly value: undefined; readonly issues: readonly ExplainedIssue[] };

/** Checks data against a schema. */
export function explainIssues<Value>(schema: z.ZodType<Value>, data: unknown): Explained<Value> {
  // Zod tells the keys of an object only while it checks.
  const keys = new Map<string, readonly string[]>();
  const remember = (issue: z.core.$ZodRawIssue): undefined => {
    const shape = (issue.inst as { readonly _zod?: { readonly def?: { readonly shape?: object } } })?._zod?.def?.shape;
    if (shape) keys.set(String(issue['keys']), Object.keys(shape));
  };
  const result = schema.safeParse(data, { error: remember, reportInput: true });
  if (result.success) return { value: result.data, issues: [] };
  return { value: undefined, issues: result.error.issues.flatMap((issue) => explain(issue, keys)) };
}

function explain(issue: z.core.$ZodIssue, keys: ReadonlyMap<string, readonly string[]>): ExplainedIssue[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = keys.get(String(issue.keys)) ?? [];
    return issue.keys.map((key) => ({
      what: `There is no key "${key}" here.`,
      path: [...path, key],
      remedy: suggest(key, known),
    }));
  }
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element')
    return issue.issues.flatMap((inner) => explain({ ...inner, path: [...path, ...inner.path] }, keys));
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return explainUnion(issue, keys);
  return [{ what: whatOf(issue), path, remedy: remedyOf(issue) }];
}

/**
 * Of the shapes that a value may have, the one that it has keys of is explained; if it has the keys of none, the schema's
 * own words say which there are.
 */
function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  keys: ReadonlyMap<string, readonly string[]>,
): ExplainedIssue[] {
  const { path } = issue;
  const strange = (issues: readonly z.core.$ZodIssue[]) =>
    issues.filter((inner) => inner.path.length === 0 || isMissing(inner)).length;
  const [nearest = []] = [...issue.errors].sort((one, two) => strange(one) - strange(two) || one.length - two.length);
  if (strange(nearest) > 0 && issue.message !== DEFAULT_MESSAGE)
    return [{ what: issue.message, path, remedy: 'Write it in one of these ways.' }];
  return nearest.flatMap((inner) => explain({ ...inner, path: [...path, ...inner.path] }, keys));
}

/** Of a union that has no words of its own. */
const DEFAULT_MESSAGE = 'Invalid input';

const isMissing = ({ code, input }: z.core.$ZodIssue): boolean => code === 'invalid_type' && input === undefined;

function whatOf(issue: z.core.$ZodIssue): string {
  const key = String(issue.path.at(-1));
  if (isMissing(issue))
    return locales.includes(key as never) ? 'This language is missing.' : `The key "${key}" is missing.`;
  if (issue.code === 'invalid_type')
    return `This should be ${NAMES[issue.expected] ?? issue.expected}, not ${nameOf(issue.input)}.`;
  if (issue.code === 'invalid_value') return `"${String(issue.input)}" is not known here.`;
  if (issue.code === 'invalid_union') return `"${String(valueAt(issue.input, issue.path.at(-1)))}" is not known here.`;
  return `${issue.message.replace(/\.$/, '')}.`;
}

/** Zod reports the object around a key that tells shapes apart. */
const valueAt = (input: unknown, key: PropertyKey | undefined): unknown =>
  typeof input === 'object' && input !== null && key !== undefined
    ? (input as Record<PropertyKey, unknown>)[key]
    : input;

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
};

const nameOf = (input: unknown): string =>
  input === null ? 'nothing' : (NAMES[Array.isArray(input) ? 'array' : typeof input] ?? typeof input);

/** What to write instead, by what was expected. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: 'Write text; in quotes if it looks like a number or a date.',
  number: 'Write a number, without quotes.',
  int: 'Write a whole number, without quotes.',
  boolean: 'Write true or false.',
  array: 'Write a list: lines that begin with "- ".',
  object: 'Write keys with values below it.',
};

function remedyOf(issue: z.core.$ZodIssue): string {
  const own = issue.code === 'custom' ? issue.params?.['remedy'] : undefined;
  if (typeof own === 'string') return own;
  if (isMissing(issue)) return 'Add it.';
  switch (issue.code) {
    case 'invalid_type':
      return EXPECTED[issue.expected] ?? 'Write it as the other definitions do.';
    case 'invalid_value':
      return suggest(String(issue.input), issue.values.map(String));
    case 'invalid_union':
      return suggest(String(valueAt(issue.input, issue.path.at(-1))), unionValues(issue));
    case 'too_small':
      return `It must be at least ${issue.minimum}.`;
    case 'too_big':
      return `It must be at most ${issue.maximum}.`;
    default:
      return 'Write it so.';
  }
}

const unionValues = (issue: z.core.$ZodIssueInvalidUnion): string[] =>
  ((issue as { readonly options?: readonly unknown[] }).options ?? []).map(String);
