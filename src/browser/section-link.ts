// The same section in another language. Headings have other ids there, but stand in the same order.

/** What an address says instead of an id: the third heading of the page. */
const NUMBERED = /^#section-(\d+)$/;

const headings = () => [...document.querySelectorAll<HTMLElement>('main h2[id]')];

/** Lets the links to other languages lead to the section that is being read, and goes to the one that a link named. */
export function followSection(): void {
  const number = NUMBERED.exec(location.hash)?.[1];
  const heading = headings()[Number(number) - 1];
  if (heading) {
    history.replaceState(history.state, '', `#${heading.id}`);
    heading.scrollIntoView();
  }
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-language]') : null;
    if (link) link.hash = placeInPage();
  });
}

/** A place with one name in all languages if the address names one in sight, or else the number of the section. */
function placeInPage(): string {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (named && !named.matches('h2') && named.getBoundingClientRect().bottom > 0) return location.hash;
  const read = headings().findLastIndex((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  return read < 0 ? '' : `#section-${read + 1}`;
}
