// Finds the browser that tests run in, or installs one.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** First the engine without windows and menus: with them, the tests take a quarter more of the processor. */
const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const onPath = (): string[] =>
  NAMES.flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)));

const installed = (): string | undefined =>
  [...onPath(), ...PLACES, chromium.executablePath()].find((path) => existsSync(path));

/** Debian's packages, the engine alone where there is one. */
function installPackage(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  tryInstall('apt-get', ['update', '-qq']);
  for (const name of ['chromium-headless-shell', 'chromium'])
    if (!installed()) tryInstall('apt-get', ['install', '-y', '-qq', name]);
}

/** Runs an installer; whether it worked shows in what is installed afterwards. */
function tryInstall(command: string, args: readonly string[]): void {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 300_000 });
  } catch {
    // The next installer is tried, and at last the message says what to do.
  }
}

/**
 * The path of a Chromium or Chrome: CHROME_PATH, else one that is installed, else Playwright's own download, else
 * the system's package where that may be installed.
 * @throws Error that says what to install
 */
export function findBrowser(): string {
  const named = process.env['CHROME_PATH'];
  if (named && existsSync(named)) return named;
  if (named) throw new Error(`CHROME_PATH is ${named}, but there is no such file. Correct it or unset it.`);
  if (!installed()) tryInstall('npx', ['playwright', 'install', 'chromium']);
  if (!installed()) installPackage();
  const found = installed();
  if (!found) throw new Error('No browser for the tests. Install Chromium or Chrome, or set CHROME_PATH to one.');
  return found;
}
