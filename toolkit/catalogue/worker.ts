// Runs in a process of its own: builds the documents that the pool hands it, one after the other.
import { ToolkitError } from '../errors.ts';
import { lendFontFiles } from '../pdf/field-font.ts';
import type { BuiltFile, DocumentJob } from './document.ts';
import type { PackJob } from './pack-document.ts';
import type { Order, Reply } from './pool.ts';

/** What the pool hands out. */
export type Job = DocumentJob | PackJob;

process.on('message', async (order: Order) => {
  if ('equipment' in order) lendFontFiles(order.equipment.fieldFonts);
  else process.send?.(await answer(order.job));
});

/** Without its pool nobody waits for a worker. */
process.on('disconnect', () => process.exit());

async function answer(job: Job): Promise<Reply> {
  try {
    return { files: await build(job) };
  } catch (error) {
    const known = error instanceof ToolkitError;
    return { error: error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error) };
  }
}

/** Packs need nothing of Word and forms nothing of packs: each kind is opened when it is asked for. */
async function build(job: Job): Promise<BuiltFile[]> {
  if ('pack' in job) return (await import('./pack-document.ts')).buildPack(job);
  return (await import('./document.ts')).buildDocument(job);
}
