// Makes papers beside the page, so that the page stays awake and can stop it.
import { type Face, loadPapers, stampFace } from '../../../toolkit/browser.ts';
import { blankAddress, faultOf, fetchFile } from '../../filling/taking/work.ts';
import type { WorkerTask, WorkerWord } from './messages.ts';

addEventListener('message', async ({ data }: MessageEvent<WorkerTask>) => {
  const tell = (word: WorkerWord, given: Transferable[] = []) => postMessage(word, { transfer: given });
  const { wish, forms, files, face } = data;
  try {
    const { makePlanPapers } = await loadPapers().catch(() => {
      throw new TypeError('offline');
    });
    const made = await makePlanPapers(wish, {
      forms,
      // Stamped while it is empty: each form once, however many people it is filled in for.
      getBlank: async (form, languages) => stamped(await fetchFile(blankAddress(files, form, languages, 'pdf')), face),
      onProgress: (done, of) => tell({ done, of }),
    });
    tell({ made }, [made.bytes.buffer]);
  } catch (error) {
    tell({ fault: error instanceof TypeError && error.message === 'offline' ? 'offline' : faultOf(error) });
  }
});

const stamped = (blank: Uint8Array, face: Face | undefined): Uint8Array | Promise<Uint8Array> =>
  face ? stampFace(blank, face) : blank;
