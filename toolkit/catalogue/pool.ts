// Worker processes that build documents. Processes and no threads: threads share one Typst, whose memory of earlier
// layouts is behind locks, so that two of them took 34 s for what two processes did in 26 s.
import { type ChildProcess, fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DocumentError, faultsOf, ManyFaults } from '../errors.ts';
import type { BuiltFile, Equipment, Job, Order, Reply } from './jobs.ts';

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

/**
 * Has a job done by the next worker that is free.
 * @param name what errors call the job
 * @param onFile called for each file as soon as it is built
 * @throws ManyFaults with the faults of the job; Error if the worker ended
 */
export type Run = (name: string, job: Job, onFile: (file: BuiltFile) => void) => Promise<void>;

export interface PoolOptions {
  /** Number of workers at most; each starts with the first job that finds none free. */
  readonly size: number;
  /** Gets the equipment while the first worker starts; those that lay nothing out need none. */
  readonly equip?: () => Promise<Equipment>;
}

/** Lends a pool while `use` runs. If that fails, the jobs that are left are not finished. */
export async function lendPool<Result>(
  { size, equip }: PoolOptions,
  use: (run: Run) => Promise<Result>,
): Promise<Result> {
  const workers: ChildProcess[] = [];
  let equipment: Promise<Equipment> | undefined;
  let unequipped: unknown;
  const start = async (): Promise<ChildProcess> => {
    const worker = fork(WORKER, { env: ENVIRONMENT, execArgv: HEAP, serialization: 'advanced' });
    workers.push(worker);
    equipment ??= equip?.().catch((error: unknown) => {
      unequipped = error;
      throw new Error('The workers have no equipment.');
    });
    if (equipment) worker.send({ equipment: await equipment } satisfies Order);
    return worker;
  };
  try {
    const result = await use(share(size, start));
    // They end by themselves: a process that is killed keeps no compiled modules for the next time.
    for (const worker of workers) if (worker.connected) worker.disconnect();
    return result;
  } catch (error) {
    for (const worker of workers) worker.kill();
    // Not a fault of the job that happened to be the first.
    throw unequipped ?? error;
  }
}

/** Jobs after which a worker gives way to a new one, and with it what it has taken from the system and cannot give back. */
const JOBS_A_WORKER = 60;

/** Where one worker after the other works. */
type Place = { readonly worker: Promise<ChildProcess>; jobs: number };

/** First come, first served. */
function share(size: number, start: () => Promise<ChildProcess>): Run {
  const idle: Place[] = [];
  const waiting: ((place: Place) => void)[] = [];
  let places = 0;
  const take = (): Promise<Place> | Place => {
    const free = idle.shift();
    if (free) return free;
    if (places === size) return new Promise((resolve) => waiting.push(resolve));
    places += 1;
    return { worker: start(), jobs: 0 };
  };
  const giveBack = async (place: Place): Promise<void> => {
    const next = waiting.shift();
    if (next && place.jobs >= JOBS_A_WORKER) {
      (await place.worker).disconnect();
      next({ worker: start(), jobs: 0 });
    } else if (next) next(place);
    else idle.push(place);
  };
  return async (name, job, onFile) => {
    const place = await take();
    place.jobs += 1;
    const failed = await ask(await place.worker, name, job, onFile).catch((error: unknown) => error);
    // After a fault of the job the worker goes on; after anything else the whole pool ends.
    if (failed && faultsOf(failed).length === 0) throw failed;
    await giveBack(place);
    if (failed) throw failed;
  };
}

function ask(worker: ChildProcess, name: string, job: Job, onFile: (file: BuiltFile) => void): Promise<void> {
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
