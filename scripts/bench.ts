// npm run bench: what documents cost, by stage and all together. Prints figures; asserts nothing.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTENT, readLibrary } from '../src/writing/sources.ts';
import { buildCatalogue, type FileEntry, type Form, type Library, openMeasure, type Stages } from '../toolkit/index.ts';
import { languageSets } from '../toolkit/locales.ts';
import { childrenEnded, median, watch } from './bench-watch.ts';

const STAGES = ['compile', 'export', 'overlay', 'print', 'docx', 'preview'] as const satisfies (keyof Stages)[];
/** A form of usual length, and one that is long and in many packs. */
const CHANGED = ['participant-profile', 'mentoring-agreement'];

const ms = (value: number): string => `${value.toFixed(1)} ms`.padStart(10);

/** Cold: nothing is remembered. Warm: as in a worker, another document was there before. */
async function benchStages({ forms, programme }: Library): Promise<void> {
  const { organisation } = programme;
  const { equip, measureStages } = await openMeasure();
  await equip();
  const measure = async (cold: boolean): Promise<Stages[]> => {
    const runs: Stages[] = [];
    for (const form of forms)
      for (const languages of languageSets) runs.push(await measureStages(form, languages, { organisation, cold }));
    return runs;
  };
  // Not counted: what only the first documents of a process take.
  for (const form of forms.slice(0, 2)) await measureStages(form, ['fi'], { organisation, cold: true });
  const runs = { warm: await measure(false), cold: await measure(true) };
  console.log(`\nOne document, median of ${runs.cold.length}`.padEnd(36), '      cold', '      warm');
  for (const stage of STAGES) {
    const of = (kind: readonly Stages[]) => ms(median(kind.map((run) => run[stage])));
    console.log(`  ${stage}`.padEnd(35), of(runs.cold), of(runs.warm));
  }
  const floor = runs.warm.reduce((sum, run) => sum + run.compile + run.export + run.print, 0);
  console.log(`  Typst alone, all ${2 * runs.warm.length} sheets in one thread: ${(floor / 1000).toFixed(2)} s`);
}

type Build = (name: string, some: readonly Form[], packs?: Library) => Promise<FileEntry[]>;

/** @returns a function that builds into a folder and prints what it took */
function builderIn(folder: string, { programme }: Library): Build {
  return async (name, forms, packs) => {
    const taken = watch();
    const start = performance.now();
    const [out, cache] = [join(folder, 'files'), join(folder, 'store')];
    const entries = await buildCatalogue({ forms, out, cache, programme, ...(packs ? { packs } : {}) });
    const seconds = (performance.now() - start) / 1000;
    const { processor, memory } = taken();
    await childrenEnded();
    console.log(
      `  ${name}`.padEnd(36),
      `${seconds.toFixed(2)} s`.padStart(9),
      `${processor.toFixed(2)} s`.padStart(9),
      `${memory.toFixed(0)} MB`.padStart(9),
    );
    return entries;
  };
}

/** The same library with a word of a form changed, in its packs too. */
function change(library: Library, id: string): Library {
  const forms = library.forms.map((form) =>
    form.id === id ? { ...form, goal: { ...form.goal, en: `${form.goal.en} ` } } : form,
  );
  return { ...library, forms };
}

async function benchCatalogue(library: Library): Promise<void> {
  const { forms } = library;
  const [alone, whole] = [mkdtempSync(join(tmpdir(), 'bench-')), mkdtempSync(join(tmpdir(), 'bench-'))];
  const head = `\n${forms.length} forms, ${library.packs.length} packs, ${availableParallelism()} cores`;
  console.log(head.padEnd(37), '     time', 'processor', ' most memory');
  const build = builderIn(alone, library);
  await build('forms alone, from nothing', forms);
  for (const id of CHANGED) await build(`${id} changed, forms alone`, change(library, id).forms);
  const buildAll = builderIn(whole, library);
  const entries = await buildAll('everything, from nothing', forms, library);
  await buildAll('everything, unchanged', forms, library);
  for (const id of CHANGED) {
    const changed = change(library, id);
    await buildAll(`${id} changed, everything`, changed.forms, changed);
  }
  printSizes(entries);
  for (const folder of [alone, whole]) rmSync(folder, { recursive: true });
}

function printSizes(entries: readonly FileEntry[]): void {
  for (const [format, files] of Map.groupBy(entries, ({ format }) => format)) {
    const bytes = files.map((file) => file.bytes);
    const sizes = `median ${(median(bytes) / 1024).toFixed(0)} KB, largest ${(Math.max(...bytes) / 1024).toFixed(0)} KB`;
    console.log(`  ${format}`.padEnd(28), `${files.length} files, ${sizes}`);
  }
}

const library = readLibrary(CONTENT);
console.log(`node ${process.version}, ${JSON.parse(readFileSync('package.json', 'utf8')).name}`);
await benchCatalogue(library);
await benchStages(library);
