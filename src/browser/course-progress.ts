// Remembers in this browser, and nowhere else, which pages of a course were read.
import { recall, remember } from './preferences.ts';

const KEY = 'mentoring-toolkit:courses';

/** Restores the ticks and keeps each change. */
export function keepProgress(): void {
  const read = new Set(pagesRead());
  for (const box of document.querySelectorAll<HTMLInputElement>('input[data-course]')) {
    const page = box.dataset.course ?? '';
    box.checked = read.has(page);
    box.addEventListener('change', () => {
      if (box.checked) read.add(page);
      else read.delete(page);
      remember(KEY, JSON.stringify([...read]));
    });
  }
}

function pagesRead(): string[] {
  try {
    return JSON.parse(recall(KEY) ?? '[]') as string[];
  } catch {
    // Somebody else wrote under this key.
    return [];
  }
}
