// What MDX pages may use: import { Checklist } from '#guide'.
export { default as Checklist } from './Checklist.astro';
export { default as CoverSection } from './CoverSection.astro';
export { default as Decision } from './Decision.astro';
export { default as FirstForms } from './FirstForms.astro';
export { default as FormsNeeded } from './FormsNeeded.astro';
export { default as Hero } from './Hero.astro';
export { default as RoleDoors } from './RoleDoors.astro';
export { default as SixMonths } from './SixMonths.astro';
export { default as ToiDoor } from './ToiDoor.astro';
export { default as Voices } from './Voices.astro';
export { default as Week } from './Week.astro';
