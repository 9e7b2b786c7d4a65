// Why a worker ended by itself, for pages that have a sentence for each.

export type WorkerFault = 'offline' | 'memory' | 'failed';

/** @param message of the worker's error event: a script that did not load has none */
export const faultOfWorker = (message: string | undefined): WorkerFault =>
  !message ? 'offline' : /memory/i.test(message) ? 'memory' : 'failed';
