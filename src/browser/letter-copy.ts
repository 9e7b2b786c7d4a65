// Copies a letter to the clipboard, a blank line between its paragraphs. Nothing is sent anywhere.

/** Gives every letter of the page its button. */
export function startLetters(): void {
  document.documentElement.classList.add('has-script');
  for (const letter of document.querySelectorAll<HTMLElement>('.letter')) {
    letter.querySelector('button')?.addEventListener('click', () => copy(letter));
  }
}

async function copy(letter: HTMLElement): Promise<void> {
  const [button, status] = [letter.querySelector('button'), letter.querySelector('[role="status"]')];
  if (!button || !status) return;
  const paragraphs = [...letter.querySelectorAll('[data-letter] p')].map((paragraph) => paragraph.textContent.trim());
  try {
    await navigator.clipboard.writeText(paragraphs.join('\n\n'));
    status.textContent = button.dataset['copied'] ?? '';
  } catch {
    // Without leave or on an address that is not safe the browser copies nothing: the text can still be selected.
    status.textContent = button.dataset['failed'] ?? '';
  }
}
