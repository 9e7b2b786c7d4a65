import { z } from 'zod';
import { fieldBase, maxLength } from './base.ts';
import { fieldType, oneInput } from './field-type.ts';

/** Of the autofill field names of HTML (WCAG 2.2, 1.3.5): only where people write about themselves. */
const autocomplete = z.enum(['name', 'email', 'tel', 'organization', 'address-level2']).optional();

/** One line of writing. */
export const text = fieldType(
  z.strictObject({ type: z.literal('text'), ...fieldBase, maxLength, autocomplete }),
  (field) => [oneInput('text', field)],
);
