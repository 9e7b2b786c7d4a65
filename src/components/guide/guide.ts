// What MDX pages may use: import { Checklist } from '#guide'.

export { default as Decision } from '../../drawings/Decision.astro';
export { default as MeetingClock } from '../../drawings/MeetingClock.astro';
export { default as MeetingKinds } from '../../drawings/MeetingKinds.astro';
export { default as MonitoringCycle } from '../../drawings/MonitoringCycle.astro';
export { default as Phases } from '../../drawings/Phases.astro';
export { default as SixMonths } from '../../drawings/SixMonths.astro';
export { default as TransferDays } from '../../drawings/TransferDays.astro';
export { default as Trio } from '../../drawings/Trio.astro';
export { default as Week } from '../../drawings/Week.astro';
export { default as Checklist } from './Checklist.astro';
export { default as CopyLetters } from './CopyLetters.astro';
export { default as Courses } from './Courses.astro';
export { default as CoverSection } from './CoverSection.astro';
export { default as FirstForms } from './FirstForms.astro';
export { default as FormsNeeded } from './FormsNeeded.astro';
export { default as Glossary } from './Glossary.astro';
export { default as Hero } from './Hero.astro';
export { default as OfflineKit } from './OfflineKit.astro';
export { default as PackList } from './PackList.astro';
export { default as RequiredForms } from './RequiredForms.astro';
export { default as RoleDoors } from './RoleDoors.astro';
export { default as Term } from './Term.astro';
export { default as ToiDoor } from './ToiDoor.astro';
export { default as Voices } from './Voices.astro';
