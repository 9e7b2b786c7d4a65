// Builds the catalogue: what is not in the cache is made on all cores, then everything stands in one folder with
// its manifest. The site build and the script `templates` both come in here.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { FormDefinition } from '../form/definition.ts';
import { buildArchive, type PlannedArchive, planArchives } from './archives.ts';
import { type Facts, hashToolkit, openCache } from './cache.ts';
import type { DocumentJob } from './document.ts';
import type { FileEntry } from './entry.ts';
import { describeFile, type PlannedFile, planFiles, type Selection } from './plan.ts';
import { runJobs } from './pool.ts';

export interface CatalogueOptions {
  readonly forms: readonly FormDefinition[];
  /** Folder that the files are put into, as `/files/` of the site. */
  readonly out: string;
  /** Folder in which built files are kept for the next time. */
  readonly cache: string;
  /** Address of the site, printed on the forms. */
  readonly site: string;
  readonly selection?: Selection;
  readonly onProgress?: (done: number, total: number) => void;
}

/** The manifest of all files, for people and programs. */
const MANIFEST = 'index.json';

/**
 * Builds what is missing and brings `out` up to date. Without a selection, files that no longer belong are removed.
 * @returns the manifest, which is also written to `out/index.json`
 * @throws DocumentError with the first fault; then `out` is as it was before
 */
export async function buildCatalogue({
  forms,
  out,
  cache,
  site,
  selection,
  onProgress,
}: CatalogueOptions): Promise<FileEntry[]> {
  const code = hashToolkit();
  const plan = planFiles(forms, site, code, selection);
  const store = openCache(cache);
  const known = new Map(
    plan.flatMap((file) => [store.find(file.key)].flatMap((facts) => (facts ? [[file.key, facts] as const] : []))),
  );
  const missing = plan.filter(({ key }) => !known.has(key));
  let done = plan.length - missing.length;
  onProgress?.(done, plan.length);
  await runJobs(groupJobs(missing, site), (job, files) => {
    for (const { format, bytes, pages } of files) {
      const planned = missing.find(
        (file) => file.form.id === job.form.id && file.languages === job.languages && file.format === format,
      );
      if (planned) known.set(planned.key, store.save(planned.key, bytes, pages));
    }
    done += files.length;
    onProgress?.(done, plan.length);
  });
  const entries = plan.map((file) => describeFile(file, known.get(file.key) as Facts));
  const archives = selection ? [] : keepArchives(planArchives(forms, entries, code), plan, store);
  placeFiles(
    [...plan, ...archives.map(({ planned }) => planned)],
    [...entries, ...archives.map(({ entry }) => entry)],
    {
      out,
      cache,
      complete: !selection,
    },
  );
  return [...entries, ...archives.map(({ entry }) => entry)];
}

/** The formats of one form in one language set go to one worker: the preview is a picture of the PDF. */
function groupJobs(files: readonly PlannedFile[], site: string): DocumentJob[] {
  const groups = Map.groupBy(files, ({ form, languages }) => `${form.id} ${languages}`);
  return [...groups.values()].map((group) => {
    const { form, languages } = group[0] as PlannedFile;
    return { form, languages, formats: group.map(({ format }) => format), site };
  });
}

/** Builds the archives that are not in the cache. @returns each with its entry in the manifest */
function keepArchives(
  archives: readonly PlannedArchive[],
  plan: readonly PlannedFile[],
  store: ReturnType<typeof openCache>,
) {
  const keys = new Map(plan.map(({ path, key }) => [path, key]));
  const read = (path: string) => store.read(keys.get(path) as string);
  return archives.map((planned) => {
    const facts = store.find(planned.key) ?? store.save(planned.key, buildArchive(planned, read), null);
    const { path, languages } = planned;
    const entry: FileEntry = { path, form: null, version: null, languages, format: 'zip', ...facts };
    return { planned, entry };
  });
}

interface Place {
  readonly out: string;
  readonly cache: string;
  readonly complete: boolean;
}

function placeFiles(
  plan: readonly { readonly path: string; readonly key: string }[],
  entries: readonly FileEntry[],
  { out, cache, complete }: Place,
): void {
  const before = readManifest(out);
  for (const [at, { path, key }] of plan.entries()) {
    const entry = entries[at] as FileEntry;
    const target = join(out, path);
    const same =
      before.get(path)?.sha256 === entry.sha256 && existsSync(target) && statSync(target).size === entry.bytes;
    if (same) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(cache, key), target);
  }
  if (complete) removeOthers(out, new Set(entries.map(({ path }) => path)));
  writeFileSync(join(out, MANIFEST), `${JSON.stringify(entries, null, 1)}\n`);
}

function readManifest(out: string): Map<string, FileEntry> {
  const path = join(out, MANIFEST);
  if (!existsSync(path)) return new Map();
  return new Map((JSON.parse(readFileSync(path, 'utf8')) as FileEntry[]).map((entry) => [entry.path, entry]));
}

function removeOthers(out: string, wanted: ReadonlySet<string>): void {
  for (const path of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    const full = join(out, path);
    if (statSync(full).isFile() && !wanted.has(path) && path !== MANIFEST) rmSync(full);
  }
}
