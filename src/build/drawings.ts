// The words of the drawings: content/drawings/<name>.yaml, checked as strictly as a form.
import { readdirSync } from 'node:fs';
import type { z } from 'zod';
import { type Programme, readNamedTexts, ToolkitError } from '../../toolkit/index.ts';
import { SCHEMAS } from './drawing-schemas.ts';

type Schemas = typeof SCHEMAS;

export type Drawings = { [Name in keyof Schemas]: z.infer<Schemas[Name]> };

/**
 * Reads all drawings.
 * @throws ToolkitError or ManyFaults for a missing file, an unknown one, a wrong key or a missing language
 */
export function readDrawings(content: URL, programmeNames: Programme['names']): Drawings {
  const folder = new URL('drawings/', content);
  const names = Object.keys(SCHEMAS) as (keyof Schemas)[];
  const stray = readdirSync(folder).find((file) => !names.some((name) => file === `${name}.yaml`));
  if (stray)
    throw new ToolkitError('No drawing has this name.', `drawings/${stray}`, `Use one of: ${names.join(', ')}.`);
  const read = (name: keyof Schemas): unknown =>
    readNamedTexts(
      new URL(`${name}.yaml`, folder),
      `drawings/${name}.yaml`,
      SCHEMAS[name] as z.ZodType,
      programmeNames,
    );
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Drawings;
}
