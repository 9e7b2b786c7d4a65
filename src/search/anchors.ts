// The anchors of headings, which follow from their words nearly always.

/** The anchor that Astro gives to a heading of these words. */
const usualAnchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

/** @returns empty for the usual one */
export const packAnchor = (anchor: string, heading: string): string => (anchor === usualAnchor(heading) ? '' : anchor);

export const unpackAnchor = (packed: string, heading: string): string => packed || usualAnchor(heading);
