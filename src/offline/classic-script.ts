// Scripts of the archive: from a disk a browser runs no modules, so each is one classic script with all that it needs.
import { fileURLToPath } from 'node:url';
import { build, type PluginOption } from 'vite';

/** @throws Error if nothing came of it */
export async function bundleClassic(entry: URL, plugins: PluginOption[] = []): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: {
      write: false,
      minify: true,
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'kit' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = outputs.filter((output) => output.type === 'chunk');
  if (!chunk) throw new Error(`${entry} was not bundled.`);
  return chunk.code;
}
