// content/programme → the programme: its process and its organisation, checked against each other.
import { DefinitionError, type ToolkitError, throwFaults } from '../errors.ts';
import { suggest } from '../source/nearest.ts';
import { type Definition, type DefinitionSource, readDefinition } from '../source/read.ts';
import { type Names, namesOf, putNames } from './names.ts';
import { type Organisation, organisationSchema } from './organisation.ts';
import { type Process, processSchema } from './process.ts';

export interface Programme {
  readonly process: Process;
  readonly organisation: Organisation;
  /** What texts of definitions may name. */
  readonly names: Names;
}

export interface ProgrammeSources {
  readonly process: DefinitionSource;
  readonly organisation: DefinitionSource;
}

/**
 * @param faults gets every fault: a wrong or missing key, an id used twice, a track, group or step that is not there
 * @returns undefined for a programme with faults
 */
export function loadProgramme(sources: ProgrammeSources, faults: ToolkitError[]): Programme | undefined {
  const before = faults.length;
  const process = readDefinition(sources.process, processSchema, faults);
  const organisation = readDefinition(sources.organisation, organisationSchema, faults);
  if (process) checkProcess(process, faults);
  if (!process || !organisation || faults.length > before) return undefined;
  const names = namesOf(process.value, organisation.value);
  return { process: putNames(process, names, faults), organisation: organisation.value, names };
}

/** As {@link loadProgramme}. @throws ToolkitError for one fault, ManyFaults for several */
export function expectProgramme(sources: ProgrammeSources): Programme {
  const faults: ToolkitError[] = [];
  const programme = loadProgramme(sources, faults);
  throwFaults(faults);
  return programme as Programme;
}

function checkProcess({ value, where }: Definition<Process>, faults: ToolkitError[]): void {
  const { tracks, groups, phases, roles, levels, places, filing } = value;
  for (const [key, list] of Object.entries({ tracks, groups, phases, roles, levels, places, filing }))
    for (const [at, { id }] of list.entries())
      if (list.findIndex((one) => one.id === id) < at)
        faults.push(
          new DefinitionError(`The id ${id} is used twice.`, where([key, at, 'id']), 'Give each its own id.'),
        );
  const steps = phases.filter(({ step }) => step);
  const expect = (
    kind: string,
    id: string,
    known: readonly { readonly id: string }[],
    path: readonly PropertyKey[],
  ) => {
    if (known.some((one) => one.id === id)) return;
    const ids = known.map((one) => one.id);
    faults.push(new DefinitionError(`There is no ${kind} "${id}".`, where(path), suggest(id, ids)));
  };
  for (const [at, { track, group, lights = [] }] of phases.entries()) {
    expect('track', track, tracks, ['phases', at, 'track']);
    expect('group', group, groups, ['phases', at, 'group']);
    for (const [place, id] of lights.entries())
      expect(
        'step',
        id,
        steps.filter((step) => step.track === track),
        ['phases', at, 'lights', place],
      );
  }
}
