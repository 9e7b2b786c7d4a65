// `virtual:colours.css`: the colours of content/programme/organisation.yaml as custom properties, light and dark.
import type { Organisation } from '../../toolkit/index.ts';

const NAME = 'virtual:colours.css';
/** The module's id within Vite. */
export const COLOURS = `\0${NAME}`;

/** @param organisation asked each time the style sheet is made, so that a changed colour is seen */
export const colourStyles = (organisation: () => Organisation) => ({
  name: 'colour-styles',
  resolveId: (id: string) => (id === NAME ? COLOURS : undefined),
  load: (id: string) => (id === COLOURS ? writeColours(organisation()) : undefined),
});

/** @returns a rule with `--ink`, `--head-tint` …; `--shadow` is the ink of paper in either theme */
function writeColours({ colours, darkColours }: Organisation): string {
  const light = { ...colours, paper: '#ffffff' };
  const names = Object.keys(light) as (keyof typeof light)[];
  const lines = names.map((name) => `  --${kebab(name)}: light-dark(${light[name]}, ${darkColours[name]});`);
  return `:root {\n${[...lines, `  --shadow: ${colours.ink};`].join('\n')}\n}`;
}

const kebab = (name: string): string => name.replace(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`);
