// Runs the steps of a check, as many at once as there are cores, and says of each what came of it and how long it took.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';

/** A command that passes or fails as a whole, or a project of Vitest, which is counted test by test. */
export interface Step {
  readonly name: string;
  readonly command: string;
  /** Whether the command takes Vitest's arguments. */
  readonly suite?: true;
  readonly env?: () => NodeJS.ProcessEnv;
  /** What has to have ended before, passed or not: this step reads what that one writes. */
  readonly after?: Step;
}

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

interface Ended {
  readonly ok: boolean;
  readonly output: string;
}

/**
 * Runs a command with the Node of this project, and keeps what it prints.
 * @param patient whether others are let by where both want the processor
 */
function run(command: string, env: NodeJS.ProcessEnv, patient: boolean): Promise<Ended> {
  return new Promise((resolve) => {
    const settings = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env };
    const child = spawn(command, { shell: true, env: settings, stdio: ['ignore', 'pipe', 'pipe'] });
    if (patient && child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => output.push(data));
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(output).toString() }));
  });
}

/** What a report of Vitest counts. A file that does not even load fails no test; the run as a whole has failed then. */
function readReport(path: string, ok: boolean): Outcome {
  try {
    const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests, failed: ok ? 0 : Math.max(numFailedTests, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function take({ name, command, suite, env }: Step, reports: string, patient: boolean): Promise<Outcome> {
  const start = performance.now();
  const report = join(reports, `${name.replaceAll(' ', '-')}.json`);
  const reporting = suite ? ` --reporter=minimal --reporter=json --outputFile.json=${report}` : '';
  const { ok, output } = await run(command + reporting, env?.() ?? {}, patient);
  const outcome = suite ? readReport(report, ok) : { passed: Number(ok), failed: Number(!ok) };
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  const failures = outcome.failed > 0 ? `, ${outcome.failed} failed` : '';
  console.log(
    `${ok ? '✓' : '✗'} ${name.padEnd(22)}${seconds} s${suite ? `  ${outcome.passed} passed${failures}` : ''}`,
  );
  if (!ok) console.log(`\n${output.trim()}\n`);
  return outcome;
}

/** Runs steps side by side, in their order as far as what they wait for allows. Those that others wait for go first. */
async function takeAll(steps: readonly Step[], reports: string): Promise<Outcome[]> {
  const left = [...steps];
  const outcomes = new Map<Step, Outcome>();
  const running = new Set<Promise<void>>();
  const awaited = new Set(steps.map(({ after }) => after));
  const start = (step: Step) => {
    const run = take(step, reports, !awaited.has(step)).then((outcome) => {
      outcomes.set(step, outcome);
      running.delete(run);
    });
    running.add(run);
  };
  while (outcomes.size < steps.length) {
    const next = left.findIndex(({ after }) => !after || outcomes.has(after));
    if (next >= 0 && running.size < availableParallelism()) left.splice(next, 1).forEach(start);
    else await Promise.race(running);
  }
  return [...outcomes.values()];
}

/** Runs all steps and counts everything in one last line. Sets the exit code: 0 if everything passed. */
export async function runRecipe(steps: readonly Step[]): Promise<void> {
  const start = performance.now();
  const reports = mkdtempSync(join(tmpdir(), 'recipe-'));
  const outcomes = await takeAll(steps, reports);
  rmSync(reports, { recursive: true });
  const sum = (key: keyof Outcome): number => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed in ${seconds} s`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}
