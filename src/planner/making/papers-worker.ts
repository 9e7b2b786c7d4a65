// Makes papers beside the page, so that the page stays awake and can stop it.
import { loadPapers } from '../../../toolkit/browser.ts';
import { blankAddress, faultOf, fetchFile } from '../../filling/taking/work.ts';
import type { WorkerTask, WorkerWord } from './messages.ts';

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
