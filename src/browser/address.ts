// What a reader has set stands in the address of the page, so that Back, reload, a bookmark and a shared link bring it
// back. What was not changed is not in it.

/**
 * Takes the settings of the address into inputs with a name, and keeps each change of theirs in the address.
 * Radios of a name are one setting.
 */
export function keepInAddress(inputs: readonly HTMLInputElement[]): void {
  const given = new URLSearchParams(location.search);
  for (const input of inputs) {
    const value = given.get(input.name);
    if (value !== null) take(input, value);
    input.addEventListener('change', () => writeAddress(inputs));
  }
}

/** An address may be old or wrong: of radios the one is chosen that has the value, if there is one. */
function take(input: HTMLInputElement, value: string): void {
  if (input.type !== 'radio') input.value = value;
  else if (input.value === value) input.checked = true;
  else return;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Writes the settings into the address, for values that were not set by hand. */
export function writeAddress(inputs: readonly HTMLInputElement[]): void {
  const address = new URL(location.href);
  for (const input of inputs) {
    const radio = input.type === 'radio';
    if (radio && !input.checked) continue;
    if (radio ? input.defaultChecked : input.value === input.defaultValue) address.searchParams.delete(input.name);
    else address.searchParams.set(input.name, input.value);
  }
  history.replaceState(history.state, '', address);
}
