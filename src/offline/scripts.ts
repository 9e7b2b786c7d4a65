// Scripts of the archive. From a disk a browser runs no modules: each is one classic script.
import { fileURLToPath } from 'node:url';
import { build, type PluginOption } from 'vite';

/** What runs from a disk: the search, and the form of a page. */
const KIT_SCRIPTS = { search: 'src/search/view/kit.ts', filling: 'src/filling/kit.ts' } as const;

/**
 * @param root the project's folder
 * @param plugins for modules that are made by the build
 */
export async function bundleScript(
  root: URL,
  name: keyof typeof KIT_SCRIPTS,
  plugins: PluginOption[] = [],
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: {
      write: false,
      minify: true,
      lib: { entry: fileURLToPath(new URL(KIT_SCRIPTS[name], root)), formats: ['iife'], name },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = outputs.filter((output) => output.type === 'chunk');
  if (!chunk) throw new Error(`${KIT_SCRIPTS[name]} was not bundled for the archive.`);
  return chunk.code;
}
