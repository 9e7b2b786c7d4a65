// The steps of `npm run check`, `npm run unit` and `npm test`: what each asks, and the command that answers.
import { findBrowser } from './browser.ts';
import type { Step } from './recipe.ts';

const project = (name: string): string => `vitest run --project ${name}`;

/** All that can be told from the sources. The longest come first, so that none is waited for alone. */
export const SOURCE_STEPS: readonly Step[] = [
  { name: 'types', command: 'astro check --minimumFailingSeverity hint' },
  { name: 'format of pages', command: 'prettier --check --log-level warn --cache .' },
  { name: 'definitions and pages', command: project('content'), suite: true },
  { name: 'imports', command: 'depcruise --output-type err toolkit src scripts' },
  { name: 'dead code', command: 'knip' },
  { name: 'lint and format', command: 'biome check --error-on-warnings .' },
];

export const UNIT: Step = { name: 'units', command: project('unit'), suite: true };
export const MACHINE: Step = { name: 'machine as a whole', command: project('machine'), suite: true };
export const BUILD: Step = { name: 'build', command: 'astro build' };
export const FILES: Step = { name: 'built files', command: project('files'), suite: true };
export const HTML: Step = { name: 'built HTML', command: "html-validate 'dist/**/*.html'" };
export const SITE: Step = {
  name: 'built site',
  command: project('site'),
  suite: true,
  env: () => ({ CHROME_PATH: findBrowser() }),
};
