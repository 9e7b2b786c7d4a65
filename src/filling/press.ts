// A field tells its change when the button goes down on something else. Words that appear below the field then would move
// what is pressed, and its click would come to nothing: what the form hears of such a change waits until the press is over.

/** Joins the form. The change is told before anything hears of the click. */
export function watchPresses(form: HTMLFormElement): void {
  let pressed: EventTarget | null | undefined;
  let left: EventTarget | null | undefined;
  const release = () => {
    const field = left;
    pressed = left = undefined;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  };
  addEventListener(
    'mousedown',
    ({ target, button }) => {
      pressed = button ? undefined : target;
    },
    true,
  );
  addEventListener('click', release, true);
  // The click comes at once; where the button goes up elsewhere than it went down, and after dragging, there is none.
  for (const type of ['mouseup', 'dragend']) addEventListener(type, () => setTimeout(release), true);
  form.addEventListener(
    'change',
    (event) => {
      if (!pressed || event.target === form || (event.target as Node).contains(pressed as Node)) return;
      event.stopPropagation();
      left = event.target;
    },
    true,
  );
}
