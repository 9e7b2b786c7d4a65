// Which script files the pages have. The bundler chooses well but for the form's: parts of it that come later need some of
// what it needs at once, so it would be split into many files, each a request and packed worse.
import type { Plugin, Rolldown } from 'vite';

/** What the script of every page shares with others. */
const FRAME = /\/src\/browser\/preferences\.|\/src\/search\/view\/parts\.|preload-helper/;
/** What some pages need that have no form. */
const ALOUD = /\/src\/browser\/aloud\./;
/** What most pages with fields need: a file each would be a request each. */
const WORDS = /\/src\/browser\/(said-words|address)\.|\/toolkit\/locales\./;
/** What pages that make files need. */
const MAKING = /\/src\/browser\/(save-file|worker-faults)\.|\/toolkit\/pack\/clock\./;
/** What a form's script needs at once, besides what is loaded later and what only the page of all that is kept has. */
const FILLING = /\/src\/filling\/(?!kept-page)|\/toolkit\/form\/(?:written-answer|written-day)\./;

const chunks: Rolldown.CodeSplittingOptions = {
  // Else a file would take along all that a door of the machine exports.
  includeDependenciesRecursively: false,
  groups: [
    { name: 'frame', test: FRAME, priority: 1 },
    { name: 'aloud', test: ALOUD, priority: 1 },
    { name: 'words', test: WORDS, priority: 1 },
    { name: 'making', test: MAKING, priority: 1 },
    { name: 'filling', test: FILLING, tags: ['$initial'] },
  ],
};

/** The search, for which people wait while they type. */
const AWAITED = /\/(asking|source)\./;
/** A page carries the names of all files that what it loads later begins with: those of the search alone. */
const resolveDependencies = (file: string, files: string[]): string[] => (AWAITED.test(file) ? files : []);

export const pageScripts = (): Plugin => ({
  name: 'page-scripts',
  // A worker in one piece would load what fills PDFs for whoever takes a Word file.
  config: () => ({ worker: { format: 'es' } }),
  configEnvironment: (name) =>
    name === 'client'
      ? {
          build: {
            modulePreload: { resolveDependencies },
            rolldownOptions: { preserveEntrySignatures: false, output: { codeSplitting: chunks } },
          },
        }
      : undefined,
});
