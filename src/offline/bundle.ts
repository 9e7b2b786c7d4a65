// One classic script of a file and all that it imports: for a disk, where a browser runs no modules, and for the service
// worker, which not every browser takes as a module.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * @param entry its file, from the project's folder `root`
 * @param constants put in where the code names them
 */
export async function bundleScript(root: URL, entry: string, constants: Record<string, string> = {}): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: Object.fromEntries(Object.entries(constants).map(([name, text]) => [name, JSON.stringify(text)])),
    build: {
      write: false,
      minify: true,
      lib: { entry: fileURLToPath(new URL(entry, root)), formats: ['iife'], name: 'bundle' },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = outputs.filter((output) => output.type === 'chunk');
  if (!chunk) throw new Error(`${entry} was not bundled.`);
  return chunk.code;
}
