// Makes an archive of files of the site, in the order of its list.
import { type ArchiveParts, loadArchiver } from '../../toolkit/browser.ts';
import { wordsOf } from './said-words.ts';
import { saveFile } from './save-file.ts';
import type { GetStamper } from './stamper.ts';

/**
 * @param link leads to the archive's list, has its name, and the address below which all files lie in `data-archive`
 * @param getStamper gives what puts the organiser's face into its files, where there is one
 */
export async function makeArchive(link: HTMLAnchorElement, getStamper: GetStamper): Promise<void> {
  const status = document.querySelector<HTMLElement>('[data-archive-status]');
  if (!status || link.ariaBusy === 'true') return;
  const say = wordsOf(status);
  link.ariaBusy = 'true';
  try {
    const { texts, files } = (await (await get(link.href)).json()) as ArchiveParts;
    const [paths, total] = [Object.entries(files), Object.keys(files).length];
    const stamp = await getStamper();
    const data: Record<string, Uint8Array> = {};
    for (const [at, [path, source]] of paths.entries()) {
      status.textContent = say('making', { DONE: at + 1, TOTAL: total });
      const file = new Uint8Array(await (await get(`${link.dataset['archive']}${source}`)).arrayBuffer());
      data[path] = stamp ? await stamp(file, source) : file;
    }
    const { storeFiles } = await loadArchiver();
    saveFile(new Blob([storeFiles(texts, data)], { type: 'application/zip' }), link.download);
    status.textContent = say('made', { NAME: link.download });
  } catch (error) {
    status.textContent = say(error instanceof RangeError ? 'memory' : 'offline');
    console.error(error);
  } finally {
    link.ariaBusy = null;
  }
}

/** @throws Error without a connection, or where the file is not there */
async function get(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}
