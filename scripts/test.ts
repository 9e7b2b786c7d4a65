// npm test: every check there is, in order, and one line at the end that counts them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'tests-'));

function run(command: string, env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n▸ ${command}`);
  const options = {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  } as const;
  return spawnSync(command, options).status === 0;
}

/** A check that passes or fails as a whole. */
const check = (command: string): Count => (run(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** A vitest project, counted test by test. */
function suite(project: string, env: NodeJS.ProcessEnv = {}): Count {
  const report = join(reports, `${project}.json`);
  const ok = run(`vitest run --project ${project} --reporter=default --reporter=json --outputFile=${report}`, env);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    // A file that does not even load fails no test; the run as a whole has failed then.
    return { passed: numPassedTests ?? 0, failed: ok ? 0 : Math.max(numFailedTests ?? 0, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const STEPS: readonly (() => Count)[] = [
  () => check('biome check --error-on-warnings .'),
  () => check('prettier --check --log-level warn .'),
  () => check('astro check --minimumFailingSeverity hint'),
  () => check('knip'),
  () => suite('unit'),
  () => check('astro build'),
  () => suite('files'),
  () => suite('site', { CHROME_PATH: findBrowser() }),
];

const counts = STEPS.map((step) => step());
const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
