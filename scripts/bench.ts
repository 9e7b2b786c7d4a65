// npm run bench: what documents cost, by stage and all together. Prints figures; asserts nothing.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildCatalogue,
  type FileEntry,
  FORMATS,
  type Format,
  type FormDefinition,
  measureStages,
  type PackLibrary,
  type Stages,
} from '../toolkit/index.ts';
import { languageSets } from '../toolkit/locales.ts';
import { readForms, readPacks } from './definitions.ts';

const STAGES = ['compile', 'export', 'overlay', 'docx', 'preview'] as const satisfies (keyof Stages)[];
const SITE = 'https://mentoring.example';

const median = (values: readonly number[]): number =>
  [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? 0;
const ms = (value: number): string => `${value.toFixed(1)} ms`.padStart(10);

/** Highest memory of the whole process, threads included, in MB. */
function watchMemory(): () => number {
  let highest = 0;
  const look = () => {
    highest = Math.max(highest, process.memoryUsage.rss());
  };
  const timer = setInterval(look, 20);
  return () => {
    clearInterval(timer);
    look();
    return highest / 1024 / 1024;
  };
}

async function benchStages(forms: readonly FormDefinition[]): Promise<void> {
  const runs: Record<'cold' | 'warm', Stages[]> = { cold: [], warm: [] };
  const [first] = forms;
  if (first) await measureStages(first, ['fi'], true);
  for (const form of forms) {
    for (const languages of languageSets) {
      runs.cold.push(await measureStages(form, languages, true));
      runs.warm.push(await measureStages(form, languages, false));
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

async function benchCatalogue(forms: readonly FormDefinition[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const build = async (
    name: string,
    some: readonly FormDefinition[],
    { formats, packs }: { formats?: readonly Format[]; packs?: PackLibrary } = {},
  ): Promise<FileEntry[]> => {
    const memory = watchMemory();
    const start = performance.now();
    const before = process.cpuUsage();
    const entries = await buildCatalogue({
      forms: some,
      out: join(folder, 'files'),
      cache: join(folder, 'store'),
      site: SITE,
      ...(formats ? { selection: { formats } } : {}),
      ...(packs ? { packs } : {}),
    });
    const { user, system } = process.cpuUsage(before);
    const seconds = (performance.now() - start) / 1000;
    const rate = `${(entries.length / seconds).toFixed(0)} files/s`;
    console.log(
      `  ${name}`.padEnd(24),
      `${seconds.toFixed(2)} s`.padStart(9),
      `${((user + system) / 1e6).toFixed(2)} s`.padStart(9),
      rate.padStart(14),
      `${memory().toFixed(0)} MB`.padStart(9),
    );
    return entries;
  };
  console.log(
    `\nAll ${forms.length} forms on ${availableParallelism()} cores`.padEnd(27),
    'time',
    'processor',
    '         rate',
    '  peak memory',
  );
  const documents = FORMATS.filter((format) => format !== 'webp');
  await build('documents, from nothing', forms, { formats: documents });
  await build('previews and archives', forms);
  await build('unchanged', forms);
  await build(
    'one form changed',
    forms.map((form, at) => (at === 0 ? { ...form, covers: [...form.covers, 'bench'] } : form)),
  );
  const entries = await build('packs and stick kits', forms, { packs: readPacks(forms) });
  const sizes = Object.entries(Object.groupBy(entries, ({ format }) => format));
  for (const [format, files] of sizes) {
    const bytes = (files ?? []).map((file) => file.bytes);
    console.log(
      `  ${format}`.padEnd(24),
      `${files?.length} files, median ${(median(bytes) / 1024).toFixed(0)} KB, largest ${(Math.max(...bytes) / 1024).toFixed(0)} KB`,
    );
  }
  rmSync(folder, { recursive: true });
}

const forms = readForms();
console.log(`node ${process.version}, ${JSON.parse(readFileSync('package.json', 'utf8')).name}`);
await benchCatalogue(forms);
await benchStages(forms);
