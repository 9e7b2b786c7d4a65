// What is never used: asked of the whole project, and with `--production` of the product alone, where what only tests
// reach is not used either. Entries and files of the product end with an exclamation mark.
import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'scripts/*.ts!',
    'src/routes/*.{astro,ts}!',
    'src/browser/disk.ts!',
    'src/filling/kit.ts!',
    'src/keeping/worker.ts!',
    'src/search/view/kit.ts!',
    'toolkit/catalogue/worker.ts!',
    // What the configurations of the site name, which count as tools.
    'src/{navigation,build/{pages,sitemap,ui-keys/ui-keys},integration/integration,markdown/*}.ts!',
    // What `npm run check` asks of texts.
    'src/writing/{texts,rules/rule,rules/rules}.ts!',
  ],
  project: ['{toolkit,src,scripts}/**/*.{ts,astro}!', '!**/*.{test,test-support}.ts!', '!src/tests/**!'],
  // What a module uses itself may be exported for its tests.
  ignoreExportsUsedInFile: process.argv.includes('--production'),
  ignoreDependencies: ['@astrojs/check', '@astrojs/mdx', 'html-validate', 'source-sans', 'source-serif'],
};

export default config;
