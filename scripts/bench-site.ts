// npm run bench:site [-- 1 3 10] [--guides]
// What the site costs when its contents grow: builds it with all pages, forms and packs once, three and ten times, each
// from nothing in a folder of its own. With --guides only guide pages grow, and documents come from the cache of this
// project, which takes a fifth of the time. Prints figures; asserts nothing. Needs ps and bash.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { growContent } from './grown-content.ts';
import { copyProject } from './project-copy.ts';

interface Cost {
  readonly pages: number;
  /** Wall and processor time. */
  readonly seconds: number;
  readonly processor: number;
  /** The most that all processes of the build had at once; what they share is counted for each of them. */
  readonly memory: number;
  readonly html: number;
  readonly search: number;
  readonly files: number;
}

const MB = 1_000_000;

/** Resident memory of a session in bytes, now. */
function readMemory(session: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '--sid', String(session)], { encoding: 'utf8' });
  return stdout.split('\n').reduce((sum, line) => sum + Number(line) * 1024, 0);
}

/** @returns what bash says of its time, and the highest memory @throws Error if the build fails */
async function watchBuild(cwd: string): Promise<Pick<Cost, 'seconds' | 'processor' | 'memory'>> {
  const script = 'TIMEFORMAT="took %R %U %S"; time npm run build --silent';
  const child = spawn('bash', ['-c', script], { cwd, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data: Buffer) => {
    said += data;
  });
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, readMemory(child.pid as number));
  }, 500);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  const [, seconds, user, system] = /took ([\d.]+) ([\d.]+) ([\d.]+)/.exec(said) ?? [];
  if (status !== 0 || !seconds) throw new Error(`The build in ${cwd} failed:\n${said}`);
  return { seconds: Number(seconds), processor: Number(user) + Number(system), memory };
}

function sizeOf(folder: string, wanted: RegExp): { count: number; bytes: number } {
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => wanted.test(path))
    .map((path) => statSync(join(folder, path)))
    .filter((entry) => entry.isFile())
    .map(({ size }) => size);
  return { count: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Where the build keeps its files; those of `store` are found by what is in them, so that two folders can share it. */
const CACHE = 'node_modules/.cache/mentoring-toolkit';

function shareStore(folder: string): void {
  mkdirSync(join(folder, CACHE), { recursive: true });
  symlinkSync(resolve(CACHE, 'store'), join(folder, CACHE, 'store'));
}

async function measure(times: number, guides: boolean): Promise<Cost> {
  const folder = copyProject(`contents-${times}`);
  growContent(join(folder, 'content'), times, guides ? ['guides'] : undefined);
  if (guides) shareStore(folder);
  const taken = await watchBuild(folder);
  const dist = join(folder, 'dist');
  const pages = sizeOf(dist, /^(?!files\/).*\.html$/);
  const search = sizeOf(dist, /^(search|pagefind)\//).bytes;
  const files = sizeOf(dist, /^files\//).bytes;
  rmSync(dirname(folder), { recursive: true });
  return { ...taken, pages: pages.count, html: pages.bytes, search, files };
}

const FIGURES: readonly [name: string, of: (cost: Cost) => number, digits: number][] = [
  ['pages', ({ pages }) => pages, 0],
  ['time, s', ({ seconds }) => seconds, 0],
  ['processor, s', ({ processor }) => processor, 0],
  ['memory, MB', ({ memory }) => memory / MB, 0],
  ['pages, MB', ({ html }) => html / MB, 1],
  ['search, MB', ({ search }) => search / MB, 1],
  ['downloads, MB', ({ files }) => files / MB, 0],
];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { guides: { type: 'boolean' } } });
const factors = positionals.length > 0 ? positionals.map(Number) : [1, 3, 10];
if (factors.some((times) => !Number.isInteger(times) || times < 1 || times > 26))
  throw new Error('Say how many times the contents are wanted, 1 to 26: npm run bench:site -- 1 3');
console.log('contents'.padEnd(10), ...FIGURES.map(([name]) => name.padStart(14)));
let first: Cost | undefined;
for (const times of factors) {
  const cost = await measure(times, values.guides ?? false);
  first ??= cost;
  console.log(`×${times}`.padEnd(10), ...FIGURES.map(([, of, digits]) => of(cost).toFixed(digits).padStart(14)));
  if (cost === first) continue;
  const growth = FIGURES.map(([, of]) => `×${(of(cost) / of(first as Cost)).toFixed(1)}`.padStart(14));
  console.log(''.padEnd(10), ...growth);
}
