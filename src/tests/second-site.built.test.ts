// The site of another organiser: with a name, a logo, contacts, other folder names and another required set its pages say
// so, and no word of the published programme is left on them. They are drawn one by one as in `npm run dev`, over the
// files of the last build: a whole second build would take minutes.
import { type ChildProcess, spawn } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../toolkit/index.ts';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { CONTENT, readProgramme } from '../writing/sources.ts';

const NAME = { fi: 'Naapurit ry', en: 'Neighbours of the Hill', bg: 'Сдружение „Съседи“' };
const PROGRAMME = { fi: 'Kaverina töihin', en: 'Into work together', bg: 'Заедно на работа' };
const FOLDER = { fi: '1 Hyllyn paperit', en: '1 Papers of the shelf', bg: '1 Документи от рафта' };
const ORGANISER = `programme: ${JSON.stringify(PROGRAMME)}
organiser: { name: ${JSON.stringify(NAME)}, logo: hill.svg }
contacts: { email: shed@shed.example, phone: '+358 00 000' }
required: [meeting-plan]
`;

const folder = mkdtempSync(join(tmpdir(), 'second-site-'));
let server: ChildProcess;
let origin: string;

/** Everything that a site is made of, with the second organiser's file; what tools keep stays with the first. */
function copySite(): void {
  for (const part of ['src', 'toolkit', 'content']) cpSync(part, join(folder, part), { recursive: true });
  for (const file of ['astro.config.mjs', 'content.config.ts', 'package.json', 'tsconfig.json'])
    copyFileSync(file, join(folder, file));
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    if (!['.vite', '.astro'].includes(name))
      symlinkSync(join(process.cwd(), 'node_modules', name), join(folder, 'node_modules', name));
  copyFileSync('toolkit/second-programme/hill.svg', join(folder, 'content/programme/hill.svg'));
  change('content/programme/organisation.yaml', (text) => ORGANISER + text.replace(/^programme: .*$/m, ''));
  const ours = toolbox();
  change('content/programme/process.yaml', (text) =>
    locales.reduce((changed, locale) => changed.replace(ours?.[locale] ?? '', FOLDER[locale]), text),
  );
}

const toolbox = () => readProgramme(CONTENT).process.places.find(({ id }) => id === 'management-toolbox')?.folder;

function change(path: string, how: (text: string) => string): void {
  const file = join(folder, path);
  writeFileSync(file, how(readFileSync(file, 'utf8')));
}

/** Resolves with the address once the pages can be asked for. */
const start = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
    server = spawn(process.execPath, [astro, 'dev', '--port', '4590', '--ignore-lock'], {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'development', VITEST: '' },
    });
    let said = '';
    const hear = (part: Buffer) => {
      said += part;
      const [, address] = /Local\s+(http:\/\/localhost:\d+)/.exec(stripVTControlCharacters(said)) ?? [];
      if (address) resolve(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('exit', () => reject(new Error(said)));
  });

beforeAll(async () => {
  copySite();
  origin = await start();
});
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

async function pageAt(locale: Locale, slug: string): Promise<string> {
  const answer = await fetch(`${origin}/${locale}/${slug && `${slug}/`}`);
  expect(answer.status, `${locale} ${slug}`).toBe(200);
  return (await answer.text()).replaceAll('&quot;', '"').replaceAll('\u00a0', ' ').replaceAll('&#160;', ' ');
}
const headOf = (page: string): string => /<header[\s\S]*?<\/header>/.exec(page)?.[0] ?? '';
const footOf = (page: string): string => /<footer(?![\s\S]*<footer)[\s\S]*?<\/footer>/.exec(page)?.[0] ?? '';
const titleOf = (page: string): string => /<title>([^<]*)/.exec(page)?.[1] ?? '';

const ABOUT = ['', 'documents/privacy', 'reference/accessibility'];
const LIBRARY = 'toolkit/forms';
const SAMPLE = [...ABOUT, 'toolkit/organisation', LIBRARY, `${LIBRARY}/meeting-plan`, 'toolkit/packs/pp1'];

test.each(locales)(
  'in %s, title, head and foot name programme and organiser, and nothing the published ones',
  async (locale) => {
    const ours = readProgramme(CONTENT).organisation.programme[locale];
    const slugs = listFiles(new URL(`docs/${locale}/`, CONTENT), /\.mdx$/).map((path) =>
      path.replace(/(?:^index)?\.mdx$/, ''),
    );
    for (const slug of new Set([...SAMPLE, ...(locale === 'en' ? slugs : [])])) {
      const page = await pageAt(locale, slug);
      expect(titleOf(page), slug).toContain(PROGRAMME[locale]);
      expect(headOf(page), slug).toContain(NAME[locale]);
      expect(headOf(page), slug).toContain('organiser-logo');
      expect(footOf(page), slug).toContain(NAME[locale]);
      expect(page, slug).not.toContain(ours);
    }
  },
);

test.each(locales)('in %s, cover, privacy and accessibility say who it is and how to reach them', async (locale) => {
  const cover = await pageAt(locale, '');
  expect(/<h1[^>]*>([^<]*)/.exec(cover)?.[1]).toBe(PROGRAMME[locale]);
  for (const slug of ABOUT) {
    const article = (await pageAt(locale, slug)).replace(/<footer[\s\S]*/, '').replace(/<header[\s\S]*?<\/header>/, '');
    expect(article, slug).toContain(NAME[locale]);
    expect(article, slug).toContain('mailto:shed@shed.example');
  }
});

test('only its own set is required in the library, and its folders have its names', async () => {
  const required = async (id: string) => (await pageAt('en', `${LIBRARY}/${id}`)).replace(/<footer[\s\S]*/, '');
  expect(await required('meeting-plan')).toMatch(/>\s*Required\s*</);
  expect(await required('mentoring-agreement')).not.toMatch(/>\s*Required\s*</);
  for (const locale of locales) {
    const page = await pageAt(locale, 'documents/set-up-your-place');
    expect(page).toContain(FOLDER[locale]);
    expect(page).not.toContain(toolbox()?.[locale] ?? '');
  }
});

test('its logo is on the site as it is drawn', async () => {
  const answer = await fetch(`${origin}/organiser-logo.png`);
  expect(answer.headers.get('content-type')).toBe('image/png');
});
