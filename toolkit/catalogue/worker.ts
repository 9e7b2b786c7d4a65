// Runs in a worker thread: builds the documents that the pool hands it, one after the other.
import { parentPort, workerData } from 'node:worker_threads';
import { ToolkitError } from '../errors.ts';
import { lendFontFiles } from '../pdf/field-font.ts';
import { buildDocument, type DocumentJob } from './document.ts';
import { buildPack, type PackJob } from './pack-document.ts';
import type { Equipment } from './pool.ts';

/** What the pool hands out. */
export type Job = DocumentJob | PackJob;

lendFontFiles((workerData as Equipment).fieldFonts);

parentPort?.on('message', async (job: Job) => {
  try {
    parentPort?.postMessage({ files: await ('pack' in job ? buildPack(job) : buildDocument(job)) });
  } catch (error) {
    const known = error instanceof ToolkitError;
    parentPort?.postMessage({
      error: error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error),
    });
  }
});
