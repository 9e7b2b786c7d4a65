// One worker process that builds documents, and what it is asked. A process and no thread: threads share one Typst, whose
// memory of earlier layouts is behind locks, so that two of them took 34 s for what two processes did in 26 s.
import { type ChildProcess, fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DocumentError, ManyFaults } from '../errors.ts';
import type { BuiltFile, Job, Order, Reply } from './jobs.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/**
 * Megabytes of a worker's heap: without limits it keeps garbage, and starting small it looks for garbage too often
 * (DECISIONS.md, "Processes"). One thread to collect it: every core has a worker, whose time another would take.
 */
const HEAP = [
  '--initial-old-space-size=64',
  '--max-old-space-size=256',
  '--min-semi-space-size=16',
  '--max-semi-space-size=16',
  '--single-threaded-gc',
];

const MIB = 1024 * 1024;

/**
 * Node keeps the compiled modules there: a changed form takes a quarter less. The memory that Typst takes is taken from
 * one heap and given back in large pieces (mallopt(3), glibc): with one heap a thread a worker keeps a third more, and
 * what is taken from the system piece by piece costs a page fault each time (DECISIONS.md, "Work from nothing" and
 * "What the system costs"). A setting from outside goes first.
 */
const ENVIRONMENT = {
  NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'),
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: `${4 * MIB}`,
  MALLOC_TRIM_THRESHOLD_: `${16 * MIB}`,
  ...process.env,
};

/** It ends when it is disconnected and has nothing left to do. */
export const startWorker = (): ChildProcess =>
  fork(WORKER, { env: ENVIRONMENT, execArgv: HEAP, serialization: 'advanced' });

/**
 * Has a job done by that worker, which has no other meanwhile.
 * @param name what errors call the job
 * @param onFile called for each file as soon as it is built
 * @throws ManyFaults with the faults of the job; Error if the worker ended; what `onFile` throws
 */
export function askWorker(
  worker: ChildProcess,
  name: string,
  job: Job,
  onFile: (file: BuiltFile) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error) => {
      worker.off('message', hear).off('exit', end);
      if (error) reject(error);
      else resolve();
    };
    const hear = (message: unknown) => {
      const reply = message as Reply;
      if ('file' in reply) take(reply.file);
      else settle(errorOf(reply, name));
    };
    const take = (file: BuiltFile) => {
      try {
        onFile(file);
      } catch (error) {
        settle(error as Error);
      }
    };
    const end = (code: number | null) => settle(new Error(`A worker ended with code ${code} at ${name}.`));
    worker.on('message', hear).on('exit', end);
    worker.send(job satisfies Order);
  });
}

/** What a job ended with, as an error; undefined if it is done. */
function errorOf(reply: Exclude<Reply, { file: BuiltFile }>, name: string): Error | undefined {
  if ('done' in reply) return undefined;
  if ('unexpected' in reply) return new Error(`${name} could not be built: ${reply.unexpected}`);
  return new ManyFaults(
    reply.faults.map(({ what, where, remedy, path }) => new DocumentError(what, where, remedy, path)),
  );
}
