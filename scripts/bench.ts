// npm run bench: what documents cost, by stage and all together. Prints figures; asserts nothing.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CONTENT, readLibrary } from '../src/writing/sources.ts';
import {
  buildCatalogue,
  type FileEntry,
  FORMATS,
  type Form,
  type Format,
  type Library,
  openMeasure,
  type Stages,
} from '../toolkit/index.ts';
import { languageSets } from '../toolkit/locales.ts';

const STAGES = ['compile', 'export', 'overlay', 'docx', 'preview'] as const satisfies (keyof Stages)[];
/** A form of usual length, and the longest. */
const CHANGED = ['participant-profile', 'forms-overview'];

const median = (values: readonly number[]): number =>
  [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? 0;
const ms = (value: number): string => `${value.toFixed(1)} ms`.padStart(10);

/**
 * What the workers of this process have taken: seconds of processor time, and MB of memory that is no program code,
 * which they share (proc(5), RssAnon; Pss would tell more and halves their speed while it is read).
 */
function readWorkers(): { readonly seconds: number; readonly memory: number } {
  const seen = { seconds: 0, memory: 0 };
  for (const child of listWorkers()) {
    try {
      const [, , ...state] = readFileSync(`/proc/${child}/stat`, 'utf8').split(/\) | /);
      seen.seconds += (Number(state[11]) + Number(state[12])) / TICKS;
      const [, own] = /^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${child}/status`, 'utf8')) ?? [];
      seen.memory += Number(own ?? 0) / 1024;
    } catch {
      // It ended while it was read.
    }
  }
  return seen;
}

/** Process ids; none where there is no /proc. */
function listWorkers(): string[] {
  const list = `/proc/self/task/${process.pid}/children`;
  return existsSync(list) ? readFileSync(list, 'utf8').split(' ').filter(Boolean) : [];
}

/** They end by themselves when there is nothing more for them to do. */
async function workersEnded(): Promise<void> {
  while (listWorkers().length > 0) await setTimeout(5);
}

/** Of the system's clock, a second (proc(5), sysconf(_SC_CLK_TCK)). */
const TICKS = 100;

/**
 * Watches this process and its workers, of whom Linux alone tells without a program of its own; elsewhere they are left
 * out. @returns a function that gives processor seconds and the highest memory in MB
 */
function watch(): () => { readonly processor: number; readonly memory: number } {
  const before = process.cpuUsage();
  const top = { seconds: 0, memory: 0 };
  const look = () => {
    const workers = readWorkers();
    top.seconds = Math.max(top.seconds, workers.seconds);
    top.memory = Math.max(top.memory, workers.memory + process.memoryUsage.rss() / 1024 / 1024);
  };
  const timer = setInterval(look, 50);
  return () => {
    clearInterval(timer);
    look();
    const { user, system } = process.cpuUsage(before);
    return { processor: (user + system) / 1e6 + top.seconds, memory: top.memory };
  };
}

async function benchStages({ forms, programme }: Library): Promise<void> {
  const { organisation } = programme;
  const { equip, measureStages } = await openMeasure();
  await equip();
  const runs: Record<'cold' | 'warm', Stages[]> = { cold: [], warm: [] };
  const [first] = forms;
  if (first) await measureStages(first, ['fi'], { organisation, cold: true });
  for (const form of forms) {
    for (const languages of languageSets) {
      runs.cold.push(await measureStages(form, languages, { organisation, cold: true }));
      runs.warm.push(await measureStages(form, languages, { organisation, cold: false }));
    }
  }
  console.log(`\nOne document, median of ${runs.cold.length}`.padEnd(36), '      cold', '      warm');
  for (const stage of STAGES) {
    console.log(
      `  ${stage}`.padEnd(35),
      ms(median(runs.cold.map((run) => run[stage]))),
      ms(median(runs.warm.map((run) => run[stage]))),
    );
  }
  const floor = runs.cold.reduce((sum, run) => sum + run.compile + run.export, 0);
  console.log(`  Typst alone, all ${runs.cold.length} in one thread: ${(floor / 1000).toFixed(2)} s`);
}

async function benchCatalogue(library: Library): Promise<void> {
  const { forms, programme } = library;
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const build = async (
    name: string,
    some: readonly Form[],
    { formats, packs }: { formats?: readonly Format[]; packs?: Library } = {},
  ): Promise<FileEntry[]> => {
    const taken = watch();
    const start = performance.now();
    const entries = await buildCatalogue({
      forms: some,
      out: join(folder, 'files'),
      cache: join(folder, 'store'),
      programme,
      ...(formats ? { selection: { formats } } : {}),
      ...(packs ? { packs } : {}),
    });
    const seconds = (performance.now() - start) / 1000;
    const { processor, memory } = taken();
    await workersEnded();
    const rate = `${(entries.length / seconds).toFixed(0)} files/s`;
    console.log(
      `  ${name}`.padEnd(28),
      `${seconds.toFixed(2)} s`.padStart(9),
      `${processor.toFixed(2)} s`.padStart(9),
      rate.padStart(14),
      `${memory.toFixed(0)} MB`.padStart(9),
    );
    return entries;
  };
  console.log(
    `\nAll ${forms.length} forms on ${availableParallelism()} cores`.padEnd(31),
    'time',
    'processor',
    '         rate',
    '  peak memory',
  );
  const documents = FORMATS.filter((format) => format !== 'webp');
  await build('documents, from nothing', forms, { formats: documents });
  await build('previews and archives', forms);
  await build('unchanged', forms);
  for (const id of CHANGED) {
    await build(
      `${id} changed`,
      forms.map((form) => (form.id === id ? { ...form, goal: { ...form.goal, en: `${form.goal.en} ` } } : form)),
    );
  }
  const entries = await build('packs and stick kits', forms, { packs: library });
  const sizes = Object.entries(Object.groupBy(entries, ({ format }) => format));
  for (const [format, files] of sizes) {
    const bytes = (files ?? []).map((file) => file.bytes);
    console.log(
      `  ${format}`.padEnd(28),
      `${files?.length} files, median ${(median(bytes) / 1024).toFixed(0)} KB, largest ${(Math.max(...bytes) / 1024).toFixed(0)} KB`,
    );
  }
  rmSync(folder, { recursive: true });
}

const library = readLibrary(CONTENT);
console.log(`node ${process.version}, ${JSON.parse(readFileSync('package.json', 'utf8')).name}`);
await benchCatalogue(library);
await benchStages(library);
