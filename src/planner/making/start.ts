// Asks for papers of a plan. What makes them is loaded with the first request.
import type { MadePapers, PapersKind, PapersWish } from '../../../toolkit/browser.ts';
import { type Locale, locales } from '../../../toolkit/locales.ts';
import type { Wishes } from '../../../toolkit/plan/browser.ts';
import { faultOfWorker, type WorkerFault } from '../../browser/worker-faults.ts';
import { pngOf } from '../../organiser/kept-face.ts';
import { type BuiltOrganiser, lineHere } from '../../organiser/line-here.ts';
import { knownHere, stampHere } from '../../organiser/stamp-here.ts';
import type { WorkerTask, WorkerWord } from './messages.ts';

export type { MadePapers, PapersKind };

export interface PapersTask {
  readonly kind: PapersKind;
  readonly wishes: Wishes;
  /** Language of the page: names of folders and of the list. */
  readonly locale: string;
  /** Address of the forms' files, with a slash at its end: `../../../files/forms/`. */
  readonly files: string;
  /** Of the papers that are drawn here. */
  readonly colours: Omit<PapersWish['look'], 'organiser'>;
  readonly built: BuiltOrganiser | undefined;
  /** '' for what is not known. */
  readonly programme: string;
  readonly organiser: string;
  readonly group: string;
  readonly coordinator: string;
  /** Telephone or e-mail of the coordinator. */
  readonly contact: string;
  /** Where the group meets. */
  readonly place: string;
}

/** Why there are no papers; the page has words for each. */
export type PapersFault = WorkerFault | 'absent' | 'stopped';

export class PapersFailure extends Error {
  readonly fault: PapersFault;

  constructor(fault: PapersFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * Makes papers in a worker.
 * @param onProgress how many of how many papers are done
 * @param stop ends the work
 * @throws PapersFailure
 */
export async function makePapers(
  task: PapersTask,
  onProgress: (done: number, of: number) => void,
  stop: AbortSignal,
): Promise<MadePapers> {
  const { askedForms } = await import('virtual:asked-forms').catch(() => {
    throw new PapersFailure('offline');
  });
  const files = new URL(task.files, document.baseURI).href;
  const wish = { ...wishOf(task), known: await knownHere(), look: await lookOf(task) };
  return work({ wish, forms: askedForms, files, face: await stampHere() }, onProgress, stop);
}

const wishOf = (task: PapersTask): Omit<PapersWish, 'known' | 'look'> => {
  const { kind, wishes, locale, programme, organiser, group, coordinator, contact, place } = task;
  return {
    ...{ kind, wishes },
    facts: { programme, organiser, group, coordinator, contact, place },
    locale: locales.find((one) => one === locale) ?? (locales[0] as Locale),
  };
};

/** Forms have the organiser in their heads already. */
async function lookOf({ kind, colours, built }: PapersTask): Promise<PapersWish['look']> {
  const line = kind === 'name-cards' ? await lineHere(built) : undefined;
  return { ...colours, organiser: line && { ...line.picture, png: pngOf(line.picture) } };
}

function work(
  task: WorkerTask,
  onProgress: (done: number, of: number) => void,
  stop: AbortSignal,
): Promise<MadePapers> {
  return new Promise((resolve, reject) => {
    if (stop.aborted) return reject(new PapersFailure('stopped'));
    const worker = new Worker(new URL('./papers-worker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      worker.terminate();
      stop.removeEventListener('abort', onStop);
    };
    const fail = (fault: PapersFault) => {
      end();
      reject(new PapersFailure(fault));
    };
    const onStop = () => fail('stopped');
    stop.addEventListener('abort', onStop);
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerWord>) => {
      if ('done' in data) onProgress(data.done, data.of);
      else if ('fault' in data) fail(nameOf(data.fault));
      else {
        end();
        resolve(data.made);
      }
    });
    worker.addEventListener('error', ({ message }) => fail(faultOfWorker(message)));
    worker.postMessage(task);
  });
}

const nameOf = (fault: string): PapersFault =>
  fault === 'offline' || fault === 'absent' || fault === 'memory' ? fault : 'failed';
