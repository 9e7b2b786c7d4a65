// Marks in the list of contents which section is being read.

/** Follows the page as it moves. */
export function markReadingPlace(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
  if (links.length === 0) return;
  const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
  const mark = () => markCurrent(links, headings);
  new IntersectionObserver(mark, { rootMargin: '0px 0px -66%' }).observe(document.body);
  addEventListener('scroll', mark, { passive: true });
  mark();
}

/** The section being read is the last one whose heading has passed the upper third of the window. */
function markCurrent(links: readonly HTMLElement[], headings: readonly (HTMLElement | null)[]): void {
  const passed = headings.findLastIndex((heading) => heading && heading.getBoundingClientRect().top < innerHeight / 3);
  links.forEach((link, at) => {
    if (at === Math.max(passed, 0)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
}
