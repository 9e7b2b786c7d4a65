// The words of the drawings: content/drawings/<name>.yaml, checked as strictly as a form.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { ToolkitError, textSchema } from '../../toolkit/index.ts';

const text = textSchema;

const folder = z.strictObject({
  ask: text,
  example: text,
  kind: z.enum(['stop', 'folder', 'route']),
  section: text,
  place: text,
  note: text.optional(),
});

const phase = z.strictObject({
  name: text,
  summary: text,
  months: text,
  forms: z.array(text).min(1).max(2),
  steps: z.array(text).min(1),
});

const day = z.strictObject({
  name: text,
  title: text,
  activities: z.array(text).min(1),
  task: text.optional(),
  phase: text,
});

const named = { title: text, description: text };

/** One row a drawing; its key is the name of its file. */
const SCHEMAS = {
  walk: z.strictObject({ ...named, mentor: text, mentee: text, goal: text, duration: text, meetings: text }),
  days: z.strictObject({ ...named, days: z.array(text).length(5) }),
  'six-months': z.strictObject({
    ...named,
    months: z.array(text).length(6),
    rows: z.strictObject({ group: text, pair: text, monitoring: text, forms: text }),
    phases: z.array(phase).length(3),
  }),
  decision: z.strictObject({
    label: text,
    answers: z.strictObject({ yes: text, no: text }),
    questions: z.array(folder).min(1),
    rest: folder,
  }),
  week: z.strictObject({
    title: text,
    rows: z.strictObject({ activity: text, task: text, phase: text }),
    debriefed: text,
    noTask: text,
    days: z.array(day).length(5),
  }),
} satisfies Record<string, z.ZodType>;

type Schemas = typeof SCHEMAS;

export type Drawings = { [Name in keyof Schemas]: z.infer<Schemas[Name]> };

/**
 * Reads all drawings.
 * @throws ToolkitError naming file and path for a missing file, an unknown one, a wrong key or a missing language
 */
export function readDrawings(folderUrl: URL): Drawings {
  const names = Object.keys(SCHEMAS) as (keyof Schemas)[];
  for (const file of readdirSync(folderUrl)) {
    if (names.some((name) => file === `${name}.yaml`)) continue;
    throw new ToolkitError('No drawing has this name.', `content/drawings/${file}`, `Use one of: ${names.join(', ')}.`);
  }
  return Object.fromEntries(names.map((name) => [name, readDrawing(folderUrl, name)])) as Drawings;
}

function readDrawing(folderUrl: URL, name: keyof Schemas): unknown {
  const file = `content/drawings/${name}.yaml`;
  const result = SCHEMAS[name].safeParse(parse(readFileSync(new URL(`${name}.yaml`, folderUrl), 'utf8')));
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${file} › ${path.join('.')}: ${message}`);
  throw new ToolkitError('A drawing lacks words.', faults.join('\n         '), 'Write the text in every language.');
}
