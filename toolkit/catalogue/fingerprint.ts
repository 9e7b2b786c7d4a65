// What the code that writes a file is made of, as one hash: its modules, found by their imports, its templates, and the
// versions of the packages and of the compression that give the bytes. Nothing else of the machine builds it again.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { sha256 } from './cache.ts';

/** Imports and exports from other modules; those of types alone change no byte. */
const IMPORT = /(?:^|\n)(?:import|export) (?!type )(?:[^;]*?from )?'(\.[^']+)'|import\('(\.[^']+)'\)/g;

const readSource = (module: URL): string => readFileSync(module, 'utf8');

/** A module with everything that it imports, by address. */
function modulesOf(module: URL, known = new Map<string, string>()): Map<string, string> {
  if (known.has(module.href)) return known;
  const source = readSource(module);
  known.set(module.href, source);
  for (const [, fixed, dynamic] of source.matchAll(IMPORT)) modulesOf(new URL(fixed ?? dynamic ?? '', module), known);
  return known;
}

/** Templates stand beside the module that hands them to Typst. */
const TEMPLATES = new URL('../pdf/typst/', import.meta.url);
const TYPST = new URL('../pdf/typst.ts', import.meta.url).href;

function templates(): string[] {
  return readdirSync(TEMPLATES)
    .sort()
    .map((name) => `${name} ${readSource(new URL(name, TEMPLATES))}`);
}

/** Packages of this project that a source names, with their versions. */
function packagesIn(sources: readonly string[]): string[] {
  const require = createRequire(import.meta.url);
  const root = new URL('../../package.json', import.meta.url);
  const { dependencies } = JSON.parse(readSource(root)) as { dependencies: Record<string, string> };
  const named = (name: string) =>
    sources.some((source) => source.includes(`'${name}'`) || source.includes(`'${name}/`));
  return Object.keys(dependencies)
    .filter(named)
    .map((name) => `${name} ${readVersion(require, name)}`);
}

/** Reads package.json from the folder, because not every package exports it. */
function readVersion(require: NodeJS.Require, name: string): string {
  const folder = (require.resolve.paths(name) ?? []).map((path) => join(path, name, 'package.json')).find(existsSync);
  return folder ? (JSON.parse(readFileSync(folder, 'utf8')) as { version: string }).version : 'missing';
}

const from = (module: string): URL => new URL(module, import.meta.url);

/** Puts the machine's own words into every form. */
const LOCALIZE = from('../form/localize.ts');

/** Which modules write what. */
const WRITERS = {
  pdf: [LOCALIZE, from('../pdf/render.ts')],
  docx: [LOCALIZE, from('../docx/render.ts'), from('../pdf/pictures.ts')],
  webp: [from('./picture.ts')],
  pack: [from('./pack-document.ts')],
  place: [from('./place-archive.ts')],
  dividers: [from('../pack/dividers.ts')],
  face: [from('../pdf/field-font-file.ts')],
  layoutFonts: [from('../pdf/fonts.ts')],
  // Into forms of an organisation that knows some answers beforehand.
  answers: [from('../answers/fill.ts')],
} as const;

export type Writers = Readonly<Record<keyof typeof WRITERS, string>>;

/** The modules that write a kind of file: their addresses and sources. */
export function modulesBehind(kind: keyof Writers): Map<string, string> {
  const entries: readonly URL[] = WRITERS[kind];
  return entries.reduce((known, entry) => modulesOf(entry, known), new Map<string, string>());
}

const pathInMachine = (href: string): string => href.slice(new URL('../', import.meta.url).href.length);

function fingerprint(kind: keyof Writers): string {
  const modules = modulesBehind(kind);
  const named = [...modules].map(([href, source]) => `${pathInMachine(href)} ${source}`).sort();
  const layouts = modules.has(TYPST) ? templates() : [];
  return sha256(
    [...named, ...layouts, ...packagesIn([...modules.values()]), `zlib ${process.versions.zlib}`].join('\n'),
  );
}

const KINDS = Object.keys(WRITERS) as (keyof Writers)[];

/** A hash for each kind of file; a form to fill in and a picture of it also change with the faces that people type in. */
export function fingerprints(): Writers {
  const own = Object.fromEntries(KINDS.map((kind) => [kind, fingerprint(kind)])) as Writers;
  const pdf = sha256(`${own.pdf} ${own.face}`);
  return { ...own, pdf, webp: sha256(`${own.webp} ${pdf}`) };
}
