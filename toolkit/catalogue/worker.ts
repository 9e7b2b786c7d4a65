// Runs in a worker thread: builds the documents that the pool hands it, one after the other.
import { parentPort } from 'node:worker_threads';
import { ToolkitError } from '../errors.ts';
import { buildDocument, type DocumentJob } from './document.ts';

parentPort?.on('message', async (job: DocumentJob) => {
  try {
    parentPort?.postMessage({ files: await buildDocument(job) });
  } catch (error) {
    const known = error instanceof ToolkitError;
    parentPort?.postMessage({
      error: error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error),
    });
  }
});
