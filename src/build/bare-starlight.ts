// Leaves out of Starlight's pages what this site has of its own or does not use: the style sheets, which would be a
// quarter of all styles, and the memory of the sidebar, which would write into the browser's storage.
import { readFileSync } from 'node:fs';

const PAGE = '/@astrojs/starlight/dist/components/Page.astro';
const LEFT_OUT = [
  /^import '\.\.\/style\/(?:layers|props|reset|asides|util)\.css';$/gm,
  /^import printHref from .*$/m,
  /<link rel="stylesheet" href=\{printHref\} media="print" \/>/,
  /<style>[\s\S]*?<\/style>/,
  /<script src="\.\.\/components-internals\/SidebarPersistState"><\/script>/,
];

/** A plugin of Vite. @throws Error if an update of Starlight has changed what is left out */
export const bareStarlight = () => ({
  name: 'bare-starlight',
  enforce: 'pre' as const,
  load(id: string) {
    if (!id.endsWith(PAGE)) return undefined;
    return LEFT_OUT.reduce((rest, part) => leaveOut(rest, part, id), readFileSync(id, 'utf8'));
  },
});

function leaveOut(code: string, part: RegExp, file: string): string {
  const rest = code.replace(part, '');
  if (rest === code) throw new Error(`${file} has no ${part}: look what Starlight has there now.`);
  return rest;
}
