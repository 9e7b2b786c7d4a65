import { defineConfig } from 'vitest/config';

/**
 * `unit` are the tests beside the files of the machine and the site, `machine` those that need much of it at once: whole
 * builds, a second programme, every letter in a viewer. `content` reads all definitions and pages; `files` and `site`
 * check what the build has written into dist/.
 */
export default defineConfig({
  test: {
    // Against what hangs, not against slow machines.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
    // As many as there are cores; Vitest would leave one of them idle.
    maxWorkers: '100%',
    maxConcurrency: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{toolkit,src,scripts}/**/*.test.ts'],
          exclude: ['**/*.{built,browser,machine}.test.ts', 'src/tests/**'],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'machine', include: ['toolkit/**/*.machine.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'content',
          include: ['src/tests/**/*.test.ts'],
          exclude: ['**/*.{built,browser}.test.ts'],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'files', include: ['{toolkit,src}/**/*.built.test.ts'], isolate: false } },
      { extends: true, test: { name: 'site', include: ['src/tests/**/*.browser.test.ts'], isolate: false } },
    ],
  },
});
