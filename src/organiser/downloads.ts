// With a face that this browser keeps: it stands in the head of pages, on screen and in print, and goes into each file that
// is downloaded by a link.
import { saveFile } from '../browser/save-file.ts';
import organiserSheet from '../styles/frame/organiser.css?url&no-inline';
import { blobOf } from './draw.ts';
import { type KeptFace, readFace } from './kept-face.ts';

/** Joins the page; does nothing where no face is kept. */
export async function startFace(): Promise<void> {
  const face = await readFace();
  if (!face) return;
  showFace(face);
  // Archives that lie ready are as they were built.
  for (const note of document.querySelectorAll<HTMLElement>('[data-as-built]')) note.hidden = false;
  // Before whoever else answers for downloads.
  document.addEventListener('click', (event) => catchDownload(event, face), true);
}

function showFace({ name, logo }: KeptFace): void {
  const title = document.querySelector<HTMLElement>('.site-title');
  if (!title) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: organiserSheet }));
  if (logo) {
    const picture = Object.assign(new Image(logo.width, logo.height), { alt: '', className: 'organiser-logo' });
    picture.src = URL.createObjectURL(blobOf(logo));
    title.querySelector('svg')?.replaceWith(picture);
  }
  title.querySelector('span')?.append(Object.assign(document.createElement('small'), { textContent: name }));
}

/** A form or a pack of the catalogue, to fill in, to print or for Word. */
const STAMPED = /\/files\/(?:forms|packs)\/.*\.(?:pdf|docx)$/;

function catchDownload(event: Event, face: KeptFace): void {
  const { target } = event;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[download]') : null;
  if (!link || link.dataset['plain'] !== undefined || !STAMPED.test(link.pathname)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  void download(link, face);
}

/** Without a connection, or for a file that is another than it was, the link does what it would have done. */
async function download(link: HTMLAnchorElement, face: KeptFace): Promise<void> {
  try {
    const answer = await fetch(link.href);
    if (!answer.ok) throw new Error(String(answer.status));
    const blank = new Uint8Array(await answer.arrayBuffer());
    const { stampDownload } = await import('./stamp-download.ts');
    const made = await stampDownload(blank, link.pathname, face);
    saveFile(new Blob([made as BlobPart], { type: answer.headers.get('content-type') ?? '' }), link.download);
  } catch (error) {
    console.error(error);
    link.dataset['plain'] = '';
    link.click();
    delete link.dataset['plain'];
  }
}
