// What is said about a form wherever it is named: on its sheets, in Word, in lists, on pages. Worked out once.
import type { Level, PhaseGroup, Process, Track } from '../programme/process.ts';
import type { Text } from '../text/text.ts';
import type { FormDefinition } from './definition.ts';

export interface FormFacts {
  /** The process that it belongs to. */
  readonly track: Track;
  /** The steps of that process in their order; true where the form is used. */
  readonly steps: readonly boolean[];
  readonly phase: Text;
  /** Under which heading it is listed. */
  readonly group: Pick<PhaseGroup, 'id' | 'name' | 'everywhere'>;
  readonly level: Pick<Level, 'id' | 'name' | 'mustFill' | 'calm'>;
  readonly fills: Text;
  readonly signs: Text;
  /** Where a filled-in copy goes. */
  readonly filed: Text;
  readonly requirement: Text;
  /** Where a filled-in copy does not go. */
  readonly templateRule: Text;
}

/** A form as the machine works with it: names put in, and what is said about it in words. */
export interface Form extends FormDefinition {
  readonly facts: FormFacts;
}

type Described = Pick<FormDefinition, 'phase' | 'fills' | 'signs' | 'filing' | 'requirement'>;

/** @param process has everything that the form names; the loader has made sure of it */
export function factsOf(form: Described, process: Process): FormFacts {
  const { track, group, steps, name } = phaseFacts(form.phase, process);
  const { id, name: levelName, mustFill, calm } = byId(process.levels, form.requirement.level);
  return {
    track,
    steps,
    phase: name,
    group,
    level: { id, name: levelName, mustFill, calm },
    fills: form.fills.text,
    signs: form.signs.text,
    filed: filedText(form.filing, process),
    requirement: form.requirement.text ?? levelName,
    templateRule: process.templateRule,
  };
}

/** What becomes of a filled-in copy, in words. */
export const filedText = ({ route, text }: FormDefinition['filing'], { filing }: Process): Text =>
  text ?? byId(filing, route).text;

/** A phase with its process, its heading and the steps it lights. */
export function phaseFacts(id: string, { phases, tracks, groups }: Process) {
  const phase = byId(phases, id);
  const lights = phase.lights ?? [phase.id];
  const { id: groupId, name: groupName, everywhere } = byId(groups, phase.group);
  return {
    name: phase.name,
    track: byId(tracks, phase.track),
    group: { id: groupId, name: groupName, everywhere },
    steps: phases.filter(({ step, track }) => step && track === phase.track).map((step) => lights.includes(step.id)),
  };
}

const byId = <One extends { readonly id: string }>(list: readonly One[], id: string): One =>
  list.find((one) => one.id === id) as One;
