// The phases as the site shows them: the days of the TOI week are one.
import type { Phase } from '../toolkit/web/index.ts';

export type SitePhase = 'before' | 'start' | 'working' | 'monitoring' | 'closing' | 'all' | 'toi';

/** Which of the three segments (start, working, closing) are on; the TOI week has its own course and no bar. */
export const SEGMENTS: Record<SitePhase, readonly [boolean, boolean, boolean] | undefined> = {
  before: [false, false, false],
  start: [true, false, false],
  working: [false, true, false],
  monitoring: [false, true, true],
  closing: [false, false, true],
  all: [true, true, true],
  toi: undefined,
};

/** `toi-3` → `toi`; the others as they are. */
export const sitePhase = (phase: Phase | SitePhase): SitePhase =>
  phase.startsWith('toi') ? 'toi' : (phase as Exclude<SitePhase, 'toi'>);

/** The phases of the process that a filter offers, in order. */
export const FILTER_PHASES = ['start', 'working', 'monitoring', 'closing', 'toi'] as const;
export type FilterPhase = (typeof FILTER_PHASES)[number];

/** Under which filters a form is found: what is used all the time is found in every phase of the process. */
export function filterPhases(phase: Phase): readonly FilterPhase[] {
  const own = sitePhase(phase);
  if (own === 'all') return FILTER_PHASES.filter((candidate) => candidate !== 'toi');
  return [own === 'before' ? 'start' : own];
}

/** What a generated page gives as its phase: pages know all phases of forms but monitoring, which goes on all the time. */
export function pagePhase(phase: Phase): Exclude<SitePhase, 'monitoring'> {
  const own = sitePhase(phase);
  return own === 'monitoring' ? 'all' : own;
}
