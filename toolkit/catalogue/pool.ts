// A pool of worker processes, one per core, that build documents. Processes and no threads: threads share one Typst,
// whose memory of earlier layouts is behind locks, so that two of them took 34 s for what two processes did in 26 s.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DocumentError } from '../errors.ts';
import { formatLanguages } from '../locales.ts';
import type { FontFiles } from '../pdf/field-font.ts';
import type { BuiltFile } from './document.ts';
import type { Job } from './worker.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/**
 * Megabytes of a worker's heap; without limits two of them keep some 300 MB of garbage. One thread to collect it: every
 * core has a worker, and helpers would take the other one's time.
 */
const HEAP = ['--max-old-space-size=256', '--max-semi-space-size=16', '--single-threaded-gc'];

/** Node keeps the compiled modules there: a changed form takes a quarter less. A setting from outside goes first. */
const ENVIRONMENT = { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'), ...process.env };

/** What a worker would otherwise make for itself. */
export interface Equipment {
  readonly fieldFonts: FontFiles;
}

/** To a worker: first its equipment, then one job after the other. */
export type Order = { readonly equipment: Equipment } | { readonly job: Job };

/** From a worker, for each job. */
export type Reply = { readonly files: BuiltFile[] } | { readonly error: string };

/**
 * Builds all jobs on all cores.
 * @param onBuilt called for each job as it is done, in no fixed order
 * @param equip gets the equipment while the workers start
 * @throws DocumentError with the first fault of any job; the others are not finished
 */
export async function runJobs<One extends Job>(
  jobs: readonly One[],
  onBuilt: (job: One, files: BuiltFile[]) => void,
  equip: () => Promise<Equipment> = async () => ({ fieldFonts: {} }),
): Promise<void> {
  if (jobs.length === 0) return;
  const queue = [...jobs];
  const workers = Array.from({ length: Math.min(availableParallelism(), jobs.length) }, startWorker);
  try {
    const order: Order = { equipment: await equip() };
    for (const worker of workers) worker.send(order);
    await Promise.all(
      workers.map(async (worker) => {
        for (let job = queue.shift(); job; job = queue.shift()) onBuilt(job, await ask(worker, job));
      }),
    );
    // They end by themselves: a process that is killed keeps no compiled modules for the next time.
    for (const worker of workers) worker.disconnect();
  } catch (error) {
    for (const worker of workers) worker.kill();
    throw error;
  } finally {
    await Promise.all(workers.map(waitForEnd));
  }
}

const startWorker = (): ChildProcess => fork(WORKER, { env: ENVIRONMENT, execArgv: HEAP, serialization: 'advanced' });

async function waitForEnd(worker: ChildProcess): Promise<void> {
  if (worker.exitCode === null && worker.signalCode === null) await once(worker, 'exit');
}

/** @throws DocumentError if the job has a fault; Error if the process ended */
async function ask(worker: ChildProcess, job: Job): Promise<BuiltFile[]> {
  const reply = await new Promise<Reply>((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A worker ended with code ${code} at ${nameOf(job)}.`));
    worker.once('exit', ended);
    worker.once('message', (message) => {
      worker.removeListener('exit', ended);
      resolve(message as Reply);
    });
    worker.send({ job } satisfies Order);
  });
  if ('files' in reply) return reply.files;
  throw new DocumentError(reply.error, nameOf(job), 'See above.');
}

const nameOf = (job: Job): string => `${'pack' in job ? job.pack.id : job.form.id}, ${formatLanguages(job.languages)}`;
