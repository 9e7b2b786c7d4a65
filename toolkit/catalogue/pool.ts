// Lends worker processes to jobs.
import type { ChildProcess } from 'node:child_process';
import { faultsOf } from '../errors.ts';
import type { BuiltFile, Equipment, Job, Order } from './jobs.ts';
import { askWorker, startWorker } from './worker-process.ts';

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
    const worker = startWorker();
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
    const failed = await askWorker(await place.worker, name, job, onFile).catch((error: unknown) => error);
    // After a fault of the job the worker goes on; after anything else the whole pool ends.
    if (failed && faultsOf(failed).length === 0) throw failed;
    await giveBack(place);
    if (failed) throw failed;
  };
}
