// Makes a pack with every copy beside the page, so that the page stays awake and can give up on it.
import { type Face, loadMultiplier, stampFace } from '../../toolkit/browser.ts';
import type { WorkerFault } from './worker-faults.ts';

/** The print file to repeat sheets of; each sheet's first page, counted from 1, with its copies. */
export interface PackTask {
  /** Absolute address. */
  readonly file: string;
  /** Of the organiser, for the heads of the sheets. */
  readonly face?: Face | undefined;
  readonly sheets: readonly { readonly page: number; readonly copies: number }[];
}

/** What the worker tells: how many sheets are done, then the file or why there is none. */
export type PackNews =
  | { readonly done: number; readonly total: number }
  | { readonly bytes: Uint8Array; readonly pages: number }
  | { readonly fault: WorkerFault };

const tell = (news: PackNews, moved: Transferable[] = []) => postMessage(news, { transfer: moved });

async function make({ file, face, sheets }: PackTask): Promise<void> {
  const answer = await fetch(file).catch(() => undefined);
  if (!answer?.ok) return tell({ fault: 'offline' });
  const { multiplySheets } = await loadMultiplier();
  const given = new Uint8Array(await answer.arrayBuffer());
  const pdf = face ? await stampFace(given, face) : given;
  const made = await multiplySheets(pdf, sheets, (done, total) => tell({ done, total }));
  tell(made, [made.bytes.buffer]);
}

/** What does not fit into memory is a RangeError in every browser. */
addEventListener('message', ({ data }: MessageEvent<PackTask>) =>
  make(data).catch((error) => {
    console.error(error);
    tell({ fault: error instanceof RangeError ? 'memory' : 'failed' });
  }),
);
