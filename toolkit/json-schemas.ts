// The schemas of the definitions as JSON Schema (draft 2020-12), for editors.
import { z } from 'zod';
import { formSchema } from './form/definition.ts';
import { packSchema } from './pack/definition.ts';
import { sheetSchema } from './pack/sheet-definition.ts';
import { organisationSchema } from './programme/organisation.ts';
import { platformSchema } from './programme/platform.ts';
import { processSchema } from './programme/process.ts';
import { glossarySchema } from './text/glossary.ts';

const SCHEMAS = {
  form: formSchema,
  pack: packSchema,
  sheet: sheetSchema,
  process: processSchema,
  organisation: organisationSchema,
  platform: platformSchema,
  glossary: glossarySchema,
};

/** By kind of definition: what a writer may type, so keys with a default are not required. */
export const definitionSchemas = (): Readonly<Record<keyof typeof SCHEMAS, object>> =>
  Object.fromEntries(
    Object.entries(SCHEMAS).map(([kind, schema]) => [kind, z.toJSONSchema(schema, { io: 'input' })]),
  ) as Record<keyof typeof SCHEMAS, object>;
