// The programme as pages show it: headings, phases and roles by their ids.
import { programme } from 'virtual:mentoring-toolkit';
import type { Form, Pack } from '../../toolkit/browser.ts';
import type { Locale } from '../../toolkit/locales.ts';

const { groups, phases, roles, levels } = programme.process;

export { groups, levels, roles };

type Group = (typeof groups)[number];

/** What a phase bar shows: the steps of the process that are on, none for a process with a course of its own. */
export interface PhaseOnBar {
  readonly name: string;
  readonly steps: readonly boolean[];
}

/** The first process is the one whose bar every page knows. */
const [mainTrack] = programme.process.tracks;
export const mainTrackId = mainTrack?.id;

export const phaseOfForm = ({ facts }: Form, locale: Locale): PhaseOnBar => ({
  name: facts.group.name[locale],
  steps: facts.track.id === mainTrack?.id ? facts.steps : [],
});

/** @param id of a phase or of a heading, as pages name it in their front matter; a heading alone has no bar */
export function phaseOfPage(id: string, locale: Locale): PhaseOnBar {
  const phase = phases.find((candidate) => candidate.id === id);
  const named = phase ?? groups.find((candidate) => candidate.id === id);
  if (!named) throw new Error(`There is no phase "${id}" in content/programme/process.yaml.`);
  const steps = phases.filter(({ step, track }) => step && track === mainTrack?.id);
  const lights = phase?.lights ?? [id];
  return {
    name: named.name[locale],
    steps: phase && phase.track === mainTrack?.id ? steps.map((step) => lights.includes(step.id)) : [],
  };
}

/** Headings that a filter offers: what is used everywhere is found under all of its process. */
export const filterGroups = groups.filter(({ everywhere }) => !everywhere);

/** Under which filters a form is found. */
export function filtersOf({ facts }: Form): readonly string[] {
  if (!facts.group.everywhere) return [facts.group.id];
  const own = (group: Group) => phases.some(({ group: id, track }) => id === group.id && track === facts.track.id);
  return filterGroups.filter(own).map(({ id }) => id);
}

/** The name of a role. @throws Error for a role that the programme does not have */
export function roleName(id: string, locale: Locale): string {
  const role = roles.find((candidate) => candidate.id === id);
  if (!role) throw new Error(`There is no role "${id}" in content/programme/process.yaml.`);
  return role.name[locale];
}

/** What a generated page gives as its phase. */
export const groupOf = (thing: Form | Pack): string => ('facts' in thing ? thing.facts.group.id : thing.group.id);
