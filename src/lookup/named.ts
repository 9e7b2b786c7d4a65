// Things that a guide page names by their id.

/**
 * The thing of that id.
 * @param kind what it is, for the error: `form`
 * @param page the page that names it, for the error
 * @throws Error for an id that none of them has
 */
export function named<Thing extends { readonly id: string }>(
  kind: string,
  things: readonly Thing[],
  id: string,
  page: string,
): Thing {
  const found = things.find((thing) => thing.id === id);
  if (found) return found;
  const ids = things.map((thing) => thing.id).join(', ');
  throw new Error(`There is no ${kind} "${id}".\n  where: content/docs/${page}.mdx\n  what to do: use one of ${ids}.`);
}
