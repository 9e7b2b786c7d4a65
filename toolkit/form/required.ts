// Which forms every pair must fill in: as their definitions say, or as the organisation does for its programme.
import { DefinitionError, type ToolkitError } from '../errors.ts';
import type { Programme } from '../programme/load.ts';
import { suggest } from '../source/nearest.ts';
import type { FormDefinition } from './definition.ts';

type Requirement = FormDefinition['requirement'];

/**
 * The requirement of a form where the organisation has named those that are required. A form that is not named becomes one
 * that is worth filling in; forms of other processes than the first, a week abroad, keep what they say.
 */
export function requirementOf(
  { id, phase, requirement }: Pick<FormDefinition, 'id' | 'phase' | 'requirement'>,
  { process, required }: Pick<Programme, 'process' | 'required'>,
): Requirement {
  if (!required) return requirement;
  const { levels, phases, tracks } = process;
  const must = levels.find(({ mustFill }) => mustFill);
  const calm = levels.find((level) => level.calm);
  const isMust = levels.some(({ id, mustFill }) => mustFill && id === requirement.level);
  const named = required.some((one) => one.id === id);
  if (named) return isMust || !must ? requirement : { level: must.id };
  const isMain = phases.find((one) => one.id === phase)?.track === tracks[0]?.id;
  return isMust && isMain && calm ? { level: calm.id } : requirement;
}

/** Every form that the organisation names is there. */
export function checkRequired({ required = [] }: Programme, forms: readonly string[], faults: ToolkitError[]): void {
  for (const { id, where } of required)
    if (!forms.includes(id)) faults.push(new DefinitionError(`There is no form "${id}".`, where, suggest(id, forms)));
}
