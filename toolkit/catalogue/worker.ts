// Runs in a process of its own: builds what the pool hands it, one job after the other.
import { type DocumentError, faultsOf } from '../errors.ts';
import { lendFontFiles } from '../pdf/field-font.ts';
import { lendLayoutFonts } from '../pdf/fonts.ts';
import type { BuiltFile, Equipment, Job, Jobs, Order, Reply } from './jobs.ts';

type Builder<Given> = (job: Given) => AsyncIterable<BuiltFile>;

/** A job opens what it needs and no more: Typst takes as long to open as PDFium and sharp. */
const BUILDERS: { readonly [Kind in keyof Jobs]: () => Promise<Builder<Jobs[Kind]>> } = {
  font: async () => (await import('./font.ts')).buildFont,
  document: async () => (await import('./document.ts')).buildDocument,
  picture: async () => (await import('./picture.ts')).buildPicture,
  pack: async () => (await import('./pack-document.ts')).buildPack,
  dividers: async () => (await import('./dividers-document.ts')).buildDividers,
};

process.on('message', async (order: Order) => {
  if ('equipment' in order) lend(order.equipment);
  else for await (const reply of answer(order)) await send(reply);
});

/** Before there is a job: Typst takes the fonts that it is lent while it is opened. */
function lend({ fieldFonts, layoutFonts }: Equipment): void {
  lendFontFiles(fieldFonts);
  lendLayoutFonts(layoutFonts);
}

/** Until it is written: what the pipe does not take at once would wait for the end of the next document. */
const send = (reply: Reply): Promise<void> => new Promise((resolve) => process.send?.(reply, () => resolve()));

/** Without its pool nobody waits for a worker. */
process.on('disconnect', () => process.exit());

async function* answer({ kind, job }: Job): AsyncGenerator<Reply> {
  try {
    const build = (await BUILDERS[kind]()) as Builder<Jobs[keyof Jobs]>;
    for await (const file of build(job)) yield { file };
    yield { done: true };
  } catch (error) {
    yield replyTo(error);
  }
}

function replyTo(error: unknown): Reply {
  const faults = faultsOf(error).map(({ what, where, remedy, ...more }) => ({
    what,
    where,
    remedy,
    path: 'path' in more ? (more as DocumentError).path : undefined,
  }));
  if (faults.length > 0) return { faults };
  return { unexpected: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
