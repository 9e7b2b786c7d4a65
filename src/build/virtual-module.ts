// `virtual:mentoring-toolkit`: the machine's facts as plain data, so that no page imports anything of Node's.
import type { ViteDevServer } from 'vite';
import { ASKED_FORMS } from './asked-forms.ts';
import { COLOURS } from './colour-styles.ts';
import type { ToolkitData } from './toolkit-data.ts';

const NAME = 'virtual:mentoring-toolkit';
const ID = `\0${NAME}`;
/** What is made anew when a file of content/ changes. */
const MADE = [ID, ASKED_FORMS, COLOURS];

/** @param data called on first import, and again after {@link reloadToolkit} */
export const virtualModule = (data: () => Promise<ToolkitData>) => ({
  name: 'mentoring-toolkit',
  resolveId: (id: string) => (id === NAME ? ID : undefined),
  async load(id: string) {
    if (id !== ID) return undefined;
    const entries = Object.entries(await data());
    return entries.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
  },
});

/** Makes every open page ask for new data. */
export function reloadToolkit(server: ViteDevServer): void {
  for (const { moduleGraph, hot } of Object.values(server.environments)) {
    for (const id of MADE) {
      const loaded = moduleGraph.getModuleById(id);
      if (loaded) moduleGraph.invalidateModule(loaded);
    }
    hot.send({ type: 'full-reload' });
  }
}
