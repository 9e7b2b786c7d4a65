// The Typst compiler: one per process, fonts loaded once. Typst writes tagged PDF after ISO 14289-1 (PDF/UA-1).
import { fileURLToPath } from 'node:url';
import { type CompileDocArgs, NodeCompiler, type RenderPdfOpts } from '@myriaddreamin/typst-ts-node-compiler';
import { type DocumentError, faultsOf, throwFaults } from '../errors.ts';
import type { Organisation } from '../programme/organisation.ts';
import { loadLayoutFonts } from './fonts.ts';
import { explainDiagnostics } from './layout-faults.ts';

const WORKSPACE = fileURLToPath(new URL('./typst/', import.meta.url));

/** While this module is loaded, since laying out does not wait; a font that is missing stops the first document. */
const layoutFonts = await loadLayoutFonts().then(
  (fonts) => () => fonts,
  (error) => () => {
    throw error;
  },
);

let compiler: NodeCompiler | undefined;

/** Makes the compiler ready, once: it reads the fonts. */
const openCompiler = (): NodeCompiler => {
  compiler ??= NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: [...layoutFonts()] }] });
  return compiler;
};

export interface TypstJob {
  /** A template in the folder typst/. */
  readonly template: string;
  readonly job: Readonly<Record<string, unknown>>;
  /** What errors call the document. */
  readonly name: string;
  /** Whose colours, name and logo the sheets have; the logo drawn: logo.ts. */
  readonly organisation: Pick<Organisation, 'colours' | 'organiser'>;
  /** `yyyy-mm-dd`, the document's date: the same input gives the same bytes. */
  readonly date: string;
}

type Document = NonNullable<ReturnType<NodeCompiler['compile']>['result']>;

/**
 * Lays a document out and writes it as PDF/UA-1. In one step, because a document that JavaScript holds waits for its
 * garbage collector, which sees nothing of the megabytes behind it (DECISIONS.md, "Memory of the compiler").
 * @throws DocumentError or ManyFaults if a text does not fit, a letter is not in the fonts, or the structure is not
 *   accessible
 */
export function compileTypst(job: TypstJob): Uint8Array {
  try {
    return openCompiler().pdf(source(job), pdfOptions(job));
  } catch {
    // Only the two halves say what is wrong.
    return exportPdf(layOut(job), job);
  }
}

/**
 * What the compiler is to read. The job is a file: as an input of the program it made the compiler read and evaluate
 * every template anew, a quarter of the whole time.
 */
function source({ template, job, organisation }: TypstJob): CompileDocArgs {
  lendFace(organisation);
  openCompiler().mapShadow(`${WORKSPACE}job.json`, Buffer.from(JSON.stringify(job)));
  return { mainFilePath: `${WORKSPACE}${template}` };
}

let lent = '';

/** Files of their own, written only when they change: what reads a new file is evaluated anew. */
function lendFace({ colours, organiser }: TypstJob['organisation']): void {
  const { name, shortName = name, logo } = organiser ?? {};
  const ratio = logo ? logo.width / logo.height : null;
  const files = {
    'colours.json': JSON.stringify(colours),
    'organiser.json': JSON.stringify(name ? { name, shortName, ratio } : null),
    ...(logo ? { 'logo.png': logo.data } : {}),
  };
  const text = JSON.stringify(files);
  if (text === lent) return;
  for (const [file, content] of Object.entries(files))
    openCompiler().mapShadow(`${WORKSPACE}${file}`, Buffer.from(content, file === 'logo.png' ? 'base64' : 'utf8'));
  lent = text;
}

const pdfOptions = ({ date }: TypstJob): RenderPdfOpts => ({
  pdfStandard: 'ua-1',
  creationTimestamp: Date.parse(`${date}T00:00:00Z`) / 1000,
});

/** The first half of {@link compileTypst}. */
export function layOut(job: TypstJob): Document {
  const typst = openCompiler();
  const compiled = typst.compile(source(job));
  const document = compiled.result;
  if (!document) return stop(typst.fetchDiagnostics(compiled.takeDiagnostics() as never), job);
  return document;
}

/** The second half of {@link compileTypst}. */
export function exportPdf(document: Document, job: TypstJob): Uint8Array {
  try {
    return openCompiler().pdf(document, pdfOptions(job));
  } catch (error) {
    return stop([error], job);
  }
}

/**
 * Columns that are too narrow show when a document is laid out, letters that are missing when it is written: laid out once
 * more in spite of the first, a document tells of both.
 * @throws DocumentError or ManyFaults: what the diagnostics say, in words for writers
 */
function stop(diagnostics: readonly unknown[], job: TypstJob): never {
  const faults = explainDiagnostics(diagnostics, job);
  if (!job.job['inSpite']) {
    try {
      const inSpite = { ...job, job: { ...job.job, inSpite: true } };
      exportPdf(layOut(inSpite), inSpite);
    } catch (error) {
      const known = new Set(faults.map(({ what }) => what));
      faults.push(...(faultsOf(error) as DocumentError[]).filter(({ what }) => !known.has(what)));
    }
  }
  throwFaults(faults);
  throw new Error(`${job.name} was stopped without a fault.`);
}

/** What the templates have noted in a laid-out document under a label, in reading order. */
export const queryNotes = <Note>(document: Document, label: string): Note[] =>
  (openCompiler().query(document, { selector: `<${label}>` }) as { readonly value: Note }[]).map(({ value }) => value);

/** The pages of a document as drawings, in which letters are outlines. */
export const drawSvg = (document: Document): string => openCompiler().plainSvg(document);

/** Documents that the compiler remembers parts of; more cost memory and save nothing. */
const REMEMBERED = 1;

/** Forgets what the compiler remembers of all but the last few documents; `all` after a pack, which is large, and for measuring a cold start. */
export const forgetDocuments = (all = false): void => openCompiler().evictCache(all ? 0 : REMEMBERED);
