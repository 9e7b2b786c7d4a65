// A pool of worker threads, one per core, that build documents.
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DocumentError } from '../errors.ts';
import { formatLanguages } from '../locales.ts';
import type { FontFiles } from '../pdf/field-font.ts';
import type { BuiltFile } from './document.ts';
import type { Job } from './worker.ts';

/**
 * Megabytes of JavaScript heap a worker; without limits two of them keep some 300 MB of garbage. With Node 24's own
 * room for young objects all documents took 860 MB at the most, so 650 MB, and no more time.
 */
const HEAP = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/** Node keeps the compiled modules there: a worker's start takes a third less. A setting from outside goes first. */
const ENVIRONMENT = { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'), ...process.env };

/** What a worker would otherwise make for itself. */
export interface Equipment {
  readonly fieldFonts: FontFiles;
}

type Reply = { readonly files: BuiltFile[] } | { readonly error: string };

/**
 * Builds all jobs on all cores.
 * @param onBuilt called for each job as it is done, in no fixed order
 * @throws DocumentError with the first fault of any job; the others are not finished
 */
export async function runJobs<One extends Job>(
  jobs: readonly One[],
  onBuilt: (job: One, files: BuiltFile[]) => void,
  equipment: Equipment = { fieldFonts: {} },
): Promise<void> {
  const queue = [...jobs];
  const workers = Array.from(
    { length: Math.min(availableParallelism(), jobs.length) },
    () =>
      new Worker(new URL('./worker.ts', import.meta.url), {
        env: ENVIRONMENT,
        resourceLimits: HEAP,
        workerData: equipment,
      }),
  );
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (let job = queue.shift(); job; job = queue.shift()) onBuilt(job, await ask(worker, job));
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function ask(worker: Worker, job: Job): Promise<BuiltFile[]> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (reply: Reply) => {
      worker.removeListener('error', reject);
      if ('files' in reply) resolve(reply.files);
      else
        reject(
          new DocumentError(
            reply.error,
            `${'pack' in job ? job.pack.id : job.form.id}, ${formatLanguages(job.languages)}`,
            'See above.',
          ),
        );
    });
    worker.postMessage(job);
  });
}
