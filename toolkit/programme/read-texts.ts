// A file of texts that is no form and no pack: courses, words of drawings.
import type { z } from 'zod';
import { type ToolkitError, throwFaults } from '../errors.ts';
import { readSource } from '../source/folder.ts';
import { readDefinition } from '../source/read.ts';
import { type Names, putNames } from './names.ts';

/**
 * @param name what errors call the file
 * @returns what the file defines, the programme's names in its texts
 * @throws ToolkitError for one fault, ManyFaults for several
 */
export function readNamedTexts<Value>(file: URL, name: string, schema: z.ZodType<Value>, names: Names): Value {
  const faults: ToolkitError[] = [];
  const found = readDefinition(readSource(file, name), schema, faults);
  const value = found && putNames(found, names, faults);
  throwFaults(faults);
  return value as Value;
}
