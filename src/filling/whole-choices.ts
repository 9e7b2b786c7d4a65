// A list shows what is chosen in one line and cuts what has no room. Where style sheets cannot change that (Firefox 153),
// the whole of it stands below the list: for eyes only, since a list is read aloud whole.

/** What the sign beside the words takes, in widths of a letter. */
const SIGN = 1.5;

const canvas = document.createElement('canvas').getContext('2d');

/** Joins the lists of the form, into which what is kept may come at any time, and the one beside it. */
export function showWhole(form: HTMLFormElement): void {
  for (const list of document.querySelectorAll<HTMLSelectElement>(':is(.fill, .also-in) select')) {
    const whole = document.createElement('p');
    whole.className = 'whole';
    whole.ariaHidden = 'true';
    list.after(whole);
    const show = () => {
      const text = list.selectedOptions[0]?.text ?? '';
      whole.textContent = hasRoom(list, text) ? '' : text;
    };
    for (const place of [form, list]) place.addEventListener('change', show);
    // A second language changes the words, larger letters and a turned telephone the room.
    new MutationObserver(show).observe(list, { childList: true, characterData: true, subtree: true });
    new ResizeObserver(show).observe(list);
  }
}

function hasRoom(list: HTMLSelectElement, text: string): boolean {
  const { fontSize, fontFamily, paddingLeft, paddingRight } = getComputedStyle(list);
  if (!canvas) return true;
  canvas.font = `${fontSize} ${fontFamily}`;
  const [size, left, right] = [fontSize, paddingLeft, paddingRight].map(Number.parseFloat) as [number, number, number];
  // A list that is folded away has no width yet.
  return list.clientWidth === 0 || canvas.measureText(text).width <= list.clientWidth - left - right - SIGN * size;
}
