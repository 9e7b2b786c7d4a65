import { defineConfig } from 'vitest/config';

/** Units run beside their files; `files` and `site` check what the build has written into dist/. */
export default defineConfig({
  test: {
    testTimeout: 90_000,
    maxConcurrency: 3,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{toolkit,src,scripts}/**/*.test.ts'],
          exclude: ['**/*.{built,browser}.test.ts'],
        },
      },
      { extends: true, test: { name: 'files', include: ['toolkit/**/*.built.test.ts'] } },
      { extends: true, test: { name: 'site', include: ['src/tests/**/*.browser.test.ts'], fileParallelism: false } },
    ],
  },
});
