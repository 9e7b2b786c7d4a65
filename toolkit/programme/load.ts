// content/programme → the programme: its process and its organisation, checked against each other.
import { DefinitionError, type ToolkitError, throwFaults } from '../errors.ts';
import { suggest } from '../source/nearest.ts';
import { type Definition, type DefinitionSource, readDefinition } from '../source/read.ts';
import { type Names, namesOf, putNames } from './names.ts';
import { organisationSchema } from './organisation.ts';
import { type OwnParts, ownOrganisation } from './own-parts.ts';
import { type Platform, platformSchema } from './platform.ts';
import { type Process, processSchema } from './process.ts';

export interface Programme extends OwnParts {
  readonly process: Process;
  /** The place for papers as a course and as folders; a programme may have none. */
  readonly platform?: Platform;
  /** What texts of definitions may name. */
  readonly names: Names;
}

export interface ProgrammeSources {
  readonly process: DefinitionSource;
  readonly organisation: DefinitionSource;
  /** Gives a file that lies beside the organisation; undefined for one that does not. */
  readonly beside?: (file: string) => Uint8Array | undefined;
  readonly platform?: DefinitionSource;
}

/**
 * @param faults gets every fault: a wrong or missing key, an id used twice, a track, group or step that is not there
 * @returns undefined for a programme with faults
 */
export function loadProgramme(sources: ProgrammeSources, faults: ToolkitError[]): Programme | undefined {
  const before = faults.length;
  const process = readDefinition(sources.process, processSchema, faults);
  const organisation = readDefinition(sources.organisation, organisationSchema, faults);
  const platform = sources.platform && readDefinition(sources.platform, platformSchema, faults);
  if (process) checkProcess(process, faults);
  if (process && platform) checkPlatform(platform, process.value, faults);
  const own = organisation && ownOrganisation(organisation, sources.beside ?? (() => undefined), faults);
  if (!process || !own || faults.length > before) return undefined;
  const names = namesOf(process.value, own.organisation);
  return {
    process: putNames(process, names, faults),
    ...own,
    ...(platform ? { platform: putNames(platform, names, faults) } : {}),
    names,
  };
}

/** As {@link loadProgramme}. @throws ToolkitError for one fault, ManyFaults for several */
export function expectProgramme(sources: ProgrammeSources): Programme {
  const faults: ToolkitError[] = [];
  const programme = loadProgramme(sources, faults);
  throwFaults(faults);
  return programme as Programme;
}

function checkProcess({ value, where }: Definition<Process>, faults: ToolkitError[]): void {
  const { tracks, groups, phases, roles, levels, places, sections, filing } = value;
  for (const [key, list] of Object.entries({ tracks, groups, phases, roles, levels, places, sections, filing }))
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

/** Places and sections of the platform are those of the process; a place with a folder is there once. */
function checkPlatform({ value, where }: Definition<Platform>, process: Process, faults: ToolkitError[]): void {
  const expect = (kind: string, id: string, known: readonly string[], path: readonly PropertyKey[]) => {
    if (!known.includes(id))
      faults.push(new DefinitionError(`There is no ${kind} "${id}".`, where(path), suggest(id, known)));
  };
  const folders = process.places.filter(({ folder }) => folder).map(({ id }) => id);
  const places = value.places.map(({ place }) => place);
  for (const [at, place] of places.entries()) expect('place with a folder', place, folders, ['places', at, 'place']);
  for (const [at, { place }] of value.dividers.sheets.entries())
    expect('place', place, places, ['dividers', 'sheets', at, 'place']);
  const tracks = process.tracks.map(({ id }) => id);
  expect('track', value.course.track, tracks, ['course', 'track']);
  const sections = process.sections.map(({ id }) => id);
  for (const [at, { section, items }] of value.course.sections.entries()) {
    expect('section', section, sections, ['course', 'sections', at, 'section']);
    for (const [index, item] of items.entries()) {
      const path = ['course', 'sections', at, 'items', index];
      if ('folder' in item) expect('place', item.folder, places, path);
      if ('warning' in item) expect('place', item.warning, places, path);
    }
  }
}
