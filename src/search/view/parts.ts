// Parts of the page that the search fills, found by their attributes.

/** @throws Error if the page has no such part: the component and its script belong together */
export function partOf<Part extends HTMLElement = HTMLElement>(whole: HTMLElement, name: string): Part {
  const part = whole.querySelector<Part>(`[data-search-${name}]`);
  if (!part) throw new Error(`The search has no part "${name}".`);
  return part;
}
