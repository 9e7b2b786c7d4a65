// Builds the forms' files that are not in the cache: documents, and a picture of each form to fill in as it comes.

import { DocumentError, faultsOf, type ToolkitError } from '../errors.ts';
import type { Form } from '../form/facts.ts';
import { placeIn } from '../form/origin.ts';
import { formatLanguages } from '../locales.ts';
import type { Organisation } from '../programme/organisation.ts';
import type { Facts, openCache } from './cache.ts';
import type { BuiltFile, DocumentFormat, DocumentJob } from './jobs.ts';
import type { PlannedFile } from './plan.ts';
import type { Run } from './pool.ts';

type Store = ReturnType<typeof openCache>;

interface Options {
  readonly organisation: Organisation;
  readonly store: Store;
  readonly build: Run;
  readonly draw: Run;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What is missing of one form in one language set: one worker makes it, which then remembers the layout. */
interface Task {
  readonly job: DocumentJob;
  readonly missing: readonly PlannedFile[];
  /** Whether a picture is missing. */
  readonly picture: boolean;
  /** The form to fill in, if it is built already. */
  readonly pdf: Uint8Array | undefined;
}

/**
 * All planned files, brought up to date in the cache.
 * @returns what is remembered of each, by key
 * @param faults gets every fault of every document; those without one are built all the same
 */
export async function keepDocuments(
  plan: readonly PlannedFile[],
  { organisation, store, build, draw, onProgress }: Options,
  faults: ToolkitError[],
): Promise<ReadonlyMap<string, Facts>> {
  const known = new Map(
    plan.flatMap(({ key }) => [store.find(key)].flatMap((facts) => (facts ? [[key, facts] as const] : []))),
  );
  onProgress?.(known.size, plan.length);
  const tasks = planTasks(plan, known, store, organisation);
  const keep = ({ missing }: Task, { format, bytes, pages }: BuiltFile) => {
    const planned = missing.find((file) => file.format === format);
    if (!planned) return;
    known.set(planned.key, store.save(planned.key, bytes, pages));
    onProgress?.(known.size, plan.length);
  };
  await Promise.all(
    tasks.map((task) =>
      buildTask(task, { build, draw, keep: (file) => keep(task, file) }).catch((error: unknown) =>
        faults.push(...placeFaults(error, task.job.form)),
      ),
    ),
  );
  return known;
}

/** The faults of a form, with the file and line of the definition they stand in. @throws any other error */
function placeFaults(error: unknown, form: Form): ToolkitError[] {
  const faults = faultsOf(error);
  if (faults.length === 0) throw error;
  return faults.map((fault) => {
    const path = fault instanceof DocumentError ? fault.path : undefined;
    return new DocumentError(fault.what, `${placeIn(form, path ?? [])} (${fault.where})`, fault.remedy, path);
  });
}

function planTasks(
  plan: readonly PlannedFile[],
  known: ReadonlyMap<string, Facts>,
  store: Store,
  organisation: Organisation,
): Task[] {
  const sheets = Map.groupBy(plan, ({ form, languages }) => `${form.id} ${formatLanguages(languages)}`);
  return [...sheets.values()].flatMap((sheet): Task[] => {
    const missing = sheet.filter(({ key }) => !known.has(key));
    if (!missing[0]) return [];
    const { form, languages } = missing[0];
    const formats = new Set(missing.map(({ format }) => format));
    const picture = formats.delete('webp');
    const built = sheet.find(({ key, format }) => format === 'pdf' && known.has(key));
    if (picture && !built) formats.add('pdf');
    const job = { form, languages, formats: [...formats] as DocumentFormat[], organisation };
    return [{ job, missing, picture, pdf: picture && built ? store.read(built.key) : undefined }];
  });
}

/** The picture is one of the form to fill in, and is drawn while the other documents are built. */
async function buildTask(
  { job, picture, pdf }: Task,
  { build, draw, keep }: { build: Run; draw: Run; keep: (file: BuiltFile) => void },
): Promise<void> {
  const name = `${job.form.id}, ${formatLanguages(job.languages)}`;
  const { promise: filling, resolve: give } = Promise.withResolvers<Uint8Array>();
  if (pdf) give(pdf);
  const take = (file: BuiltFile) => {
    keep(file);
    if (file.format === 'pdf') give(file.bytes);
  };
  await Promise.all([
    job.formats.length > 0 && build(name, { kind: 'document', job }, take),
    picture &&
      filling.then((bytes) => draw(name, { kind: 'picture', job: { pdf: bytes, pages: [1], of: 'form' } }, keep)),
  ]);
}
