// Downloads of a page that the site's service worker answers for. Chromium does not ask the worker for a link with
// `download` (crbug.com/468227), so without a network such a link would fail although its file is kept.
import { saveFile } from './save-file.ts';

/** Says that an answer comes from this device. */
export const KEPT_HEADER = 'x-kept';

/** Joins the links to files, on a page that the worker answers for. */
export function startDownloads(): void {
  document.addEventListener('click', (event) => {
    const { target } = event;
    const link =
      target instanceof Element ? target.closest<HTMLAnchorElement>('a[download]:not([data-archive])') : null;
    if (!link || link.dataset['sent'] !== undefined) return;
    event.preventDefault();
    void download(link);
  });
}

async function download(link: HTMLAnchorElement): Promise<void> {
  const answer = await fetch(link.href).catch(() => undefined);
  // The worker says there that the file is not kept.
  if (!answer) return location.assign(link.href);
  if (answer.ok && answer.headers.has(KEPT_HEADER)) return saveFile(await answer.blob(), link.download);
  await answer.body?.cancel();
  link.dataset['sent'] = '';
  link.click();
  delete link.dataset['sent'];
}
