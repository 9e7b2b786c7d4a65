// The steps of `npm run check`, `npm run unit` and `npm test`: what each asks, and the command that answers.
import { findBrowser } from './browser.ts';
import type { Step } from './recipe.ts';

const project = (name: string): string => `vitest run --project ${name}`;

const TYPES: Step = { name: 'types', command: 'astro check --minimumFailingSeverity hint' };

/** All that can be told from the sources. The longest come first, so that none is waited for alone. */
export const SOURCE_STEPS: readonly Step[] = [
  TYPES,
  { name: 'format of pages', command: 'prettier --check --log-level warn --cache .' },
  { name: 'definitions and pages', command: project('content'), suite: true },
  { name: 'imports', command: 'depcruise --output-type err toolkit src scripts' },
  // What nothing uses, and what only tests use.
  {
    name: 'dead code',
    command: 'knip --no-config-hints && knip --no-config-hints --production --include files,exports,types',
  },
  { name: 'lint and format', command: 'biome check --error-on-warnings .' },
];

export const UNIT: Step = { name: 'units', command: project('unit'), suite: true };
export const MACHINE: Step = { name: 'machine as a whole', command: project('machine'), suite: true };
/** Both write `.astro/`, of which the types are read. */
export const BUILD: Step = { name: 'build', command: 'astro build', after: TYPES };
export const FILES: Step = { name: 'built files', command: project('files'), suite: true, after: BUILD };
export const HTML: Step = { name: 'built HTML', command: "html-validate 'dist/**/*.html'", after: BUILD };
export const SITE: Step = {
  name: 'built site',
  command: project('site'),
  suite: true,
  env: () => ({ CHROME_PATH: findBrowser() }),
  after: BUILD,
};
