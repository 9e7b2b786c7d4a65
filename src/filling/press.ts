// A press lasts from the button that goes down to its click. What changes the page by itself waits for the end: a field
// is left when the button goes down, and words that appear below the field would move what is pressed away, so that its
// click came to nothing.

let pressed: EventTarget | null = null;
const waiting: (() => void)[] = [];

/** Does it now, or when the press that goes on ends: before anything hears of the click. */
export function whenReleased(act: () => void): void {
  if (pressed) waiting.push(act);
  else act();
}

function release(): void {
  pressed = null;
  for (const act of waiting.splice(0)) act();
}

/** Changes of a form that a press elsewhere brings about are told after the press. */
export function watchPresses(form: HTMLFormElement): void {
  const hear = <Type extends keyof WindowEventMap>(type: Type, act: (event: WindowEventMap[Type]) => void) =>
    addEventListener(type, act, true);
  hear('mousedown', ({ target }) => {
    pressed = target;
  });
  hear('click', release);
  // Where it goes up elsewhere than it went down there is no click; else the click comes at once.
  hear('mouseup', () => setTimeout(release));
  // After dragging, a menu or a list of the browser's own it may go up unheard.
  hear('mousemove', ({ buttons }) => buttons === 0 && release());
  hear('keydown', release);
  form.addEventListener('change', (event) => holdChange(event), true);
}

function holdChange(event: Event): void {
  const control = event.target as Element;
  if (!pressed || control.contains(pressed as Node)) return;
  event.stopImmediatePropagation();
  whenReleased(() => control.dispatchEvent(new Event('change', { bubbles: true })));
}
