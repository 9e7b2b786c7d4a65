// The words of the drawings: content/drawings/<name>.yaml, checked as strictly as a form.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';
import { ToolkitError } from '../../toolkit/index.ts';
import { SCHEMAS } from './drawing-schemas.ts';

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
