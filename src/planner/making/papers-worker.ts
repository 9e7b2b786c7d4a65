// Makes papers beside the page, so that the page stays awake and can stop it.
import { type AskedForm, loadPapers, type PapersWish } from '../../../toolkit/browser.ts';
import { blankAddress, type Fault, faultOf, fetchFile } from '../../filling/taking/work.ts';
import type { MadePapers } from './start.ts';

export interface WorkerTask {
  readonly wish: PapersWish;
  readonly forms: readonly AskedForm[];
  /** Address of the forms' files, in full. */
  readonly files: string;
}

export type WorkerWord =
  | { readonly done: number; readonly of: number }
  | { readonly made: MadePapers }
  | { readonly fault: Fault };

addEventListener('message', async ({ data }: MessageEvent<WorkerTask>) => {
  const tell = (word: WorkerWord, given: Transferable[] = []) => postMessage(word, { transfer: given });
  const { wish, forms, files } = data;
  try {
    const { makePlanPapers } = await loadPapers().catch(() => {
      throw new TypeError('offline');
    });
    const made = await makePlanPapers(wish, {
      forms,
      getBlank: (form, languages) => fetchFile(blankAddress(files, form, languages, 'pdf')),
      onProgress: (done, of) => tell({ done, of }),
    });
    tell({ made }, [made.bytes.buffer]);
  } catch (error) {
    tell({ fault: error instanceof TypeError && error.message === 'offline' ? 'offline' : faultOf(error) });
  }
});
