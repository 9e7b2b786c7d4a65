// Results for those who do not see them change (WCAG 4.1.3).

/**
 * Puts a value into the sentence that a status keeps in `data-<name>`, and says it; nothing for an empty value.
 * @param slot what stands in the sentence for the value: `[COUNT]`
 */
export function announce(name: string, slot: string, value: string): void {
  const status = document.querySelector<HTMLElement>(`[data-${name}]`);
  if (status) status.textContent = value && (status.dataset[name] ?? '').replace(slot, value);
}
