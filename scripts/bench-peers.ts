// npm run bench:peers: the mentoring agreement in two languages beside other ways to make such a document, in one run. The
// peers are installed for this only, in a temporary folder. Prints milliseconds of processor time, Chromium's with it,
// and how often ours that is; asserts nothing.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CONTENT, readLibrary } from '../src/writing/sources.ts';
import { formInputs, loadFont, localize, openMeasure, plainText } from '../toolkit/index.ts';
import { median, readChildren, sum } from './bench-watch.ts';
import { findBrowser } from './browser.ts';
import { type Peer, peersFor } from './peers.ts';

const RUNS = 15;
const PEERS = ['pdfkit@0.20.2', 'docxtemplater@3.71.0', 'pizzip@3.3.0'];

const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + 1000 * sum([...readChildren().values()].map(({ seconds }) => seconds));
};

const folder = mkdtempSync(join(tmpdir(), 'peers-'));
execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, ...PEERS]);
const browser = await chromium.launch({ executablePath: findBrowser() });
try {
  const { forms, programme } = readLibrary(CONTENT);
  const [form, other] = ['mentoring-agreement', 'participant-profile'].map((id) => forms.find((one) => one.id === id));
  if (!form || !other) throw new Error('The forms that are measured are not there.');
  const { equip, measureStages } = await openMeasure();
  await equip();
  const inputs = formInputs(localize(form, ['fi', 'bg']));
  const fields = inputs.map((input) => ({ id: input.id, label: plainText(input.label) }));
  const peers = peersFor({
    fields,
    font: loadFont('source-sans/TTF/SourceSans3-Regular.ttf'),
    load: createRequire(join(folder, 'peers.js')),
    page: await browser.newPage(),
  });
  const measure = { organisation: programme.organisation, cold: false };
  const times = new Map<string, number[]>();
  const note = (name: string, time: number) => times.set(name, [...(times.get(name) ?? []), time]);
  for (let run = 0; run <= RUNS; run += 1) {
    // Warm means that another document was there before.
    await measureStages(other, ['fi'], measure);
    const ours = await measureStages(form, ['fi', 'bg'], measure);
    const taken: [string, number][] = [
      ['ours, PDF', ours.compile + ours.export + ours.overlay],
      ['  of it Typst', ours.compile + ours.export],
      ['ours, Word', ours.docx],
    ];
    for (const { name, make } of peers) {
      const start = processor();
      await make();
      taken.push([name, processor() - start]);
    }
    // The first run warms up.
    if (run > 0) for (const [name, time] of taken) note(name, time);
  }
  printTimes(times, peers);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

function printTimes(times: ReadonlyMap<string, readonly number[]>, peers: readonly Peer[]): void {
  const kinds = new Map(peers.map(({ name, beside }) => [name, beside]));
  console.log(`Median of ${RUNS}:`.padEnd(44), '    time', 'beside ours');
  for (const [name, list] of times) {
    const beside = kinds.get(name);
    const ratio = beside ? median(list) / median(times.get(`ours, ${beside}`) ?? []) : 1;
    console.log(
      `  ${name}`.padEnd(44),
      `${median(list).toFixed(0)} ms`.padStart(8),
      `${ratio.toFixed(2)} ×`.padStart(9),
    );
  }
}
