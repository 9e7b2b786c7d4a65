// Links to archives that the browser makes of files which lie on the site one by one. Nothing is sent anywhere.
import type { GetStamper } from './stamper.ts';

/**
 * Joins the links; what makes archives is loaded when one is followed.
 */
export function startArchiveLinks(getStamper: GetStamper): void {
  document.documentElement.classList.add('has-script');
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-archive]') : null;
    if (!link) return;
    event.preventDefault();
    void import('./archive-maker.ts').then(({ makeArchive }) => makeArchive(link, getStamper));
  });
}
