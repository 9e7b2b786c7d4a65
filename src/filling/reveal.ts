// Brings a place of the form into sight, wherever it is folded away, and the focus with it.

/** Told to the form, so that what shows one part at a time shows the right one. */
export const REVEAL = 'reveal';

export function reveal(place: HTMLElement): void {
  const row = place.closest<HTMLDetailsElement>('details');
  if (row) {
    row.hidden = false;
    row.open = true;
  }
  place.dispatchEvent(new Event(REVEAL, { bubbles: true }));
  place.focus();
  place.scrollIntoView({ block: 'center' });
}
