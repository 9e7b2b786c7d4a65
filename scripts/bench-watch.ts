// What this process and all that it has started take of the processor and of memory. Linux alone tells without a program
// of its own; elsewhere other processes are left out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

export const median = (values: readonly number[]): number =>
  [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? 0;

/** Of the system's clock, a second (proc(5), sysconf(_SC_CLK_TCK)). */
const TICKS = 100;

/** Ids of the processes that a process has started, and of theirs. */
function listChildren(parent: number | string): string[] {
  const tasks = `/proc/${parent}/task`;
  if (!existsSync(tasks)) return [];
  const children = readdirSync(tasks).flatMap((task) => readLines(`${tasks}/${task}/children`));
  return children.flatMap((child) => [child, ...listChildren(child)]);
}

/** Nothing for a process that has ended. */
function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split(' ').filter(Boolean);
  } catch {
    return [];
  }
}

interface Taken {
  /** Of processor time, since it began. */
  readonly seconds: number;
  /** MB that are no program code, which processes share (proc(5), RssAnon; Pss would tell more and halves their speed). */
  readonly memory: number;
}

/** What each process takes that this one has started, by its id. */
export function readChildren(): Map<string, Taken> {
  const read = (child: string): [string, Taken][] => {
    try {
      const [, , ...state] = readFileSync(`/proc/${child}/stat`, 'utf8').split(/\) | /);
      const [, own = 0] = /^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${child}/status`, 'utf8')) ?? [];
      return [[child, { seconds: (Number(state[11]) + Number(state[12])) / TICKS, memory: Number(own) / 1024 }]];
    } catch {
      // It ended while it was read.
      return [];
    }
  };
  return new Map(listChildren(process.pid).flatMap(read));
}

/** They end by themselves when there is nothing more for them to do. */
export async function childrenEnded(): Promise<void> {
  while (listChildren(process.pid).length > 0) await setTimeout(5);
}

/** @returns a function that gives seconds of processor time and the most memory in MB of all together, seen every 50 ms */
export function watch(): () => { readonly processor: number; readonly memory: number } {
  const before = process.cpuUsage();
  const seconds = new Map<string, number>();
  let memory = 0;
  const look = () => {
    const children = readChildren();
    for (const [id, taken] of children) seconds.set(id, taken.seconds);
    const own = process.memoryUsage.rss() / 1024 / 1024;
    memory = Math.max(memory, sum([...children.values()].map((taken) => taken.memory)) + own);
  };
  const timer = setInterval(look, 50);
  return () => {
    clearInterval(timer);
    look();
    const { user, system } = process.cpuUsage(before);
    return { processor: (user + system) / 1e6 + sum([...seconds.values()]), memory };
  };
}

export const sum = (values: readonly number[]): number => values.reduce((one, two) => one + two, 0);
