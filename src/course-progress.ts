// Remembers in this browser, and nowhere else, which pages of a course were read.

const KEY = 'mentoring-toolkit:courses';

/** Restores the ticks and keeps each change. Where storage is off, the boxes work until the page is left. */
export function keepProgress(): void {
  const read = new Set<string>(load());
  for (const box of document.querySelectorAll<HTMLInputElement>('input[data-course]')) {
    const page = box.dataset.course ?? '';
    box.checked = read.has(page);
    box.addEventListener('change', () => {
      if (box.checked) read.add(page);
      else read.delete(page);
      save([...read]);
    });
  }
}

function load(): string[] {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '[]') as string[];
  } catch {
    return [];
  }
}

function save(pages: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(pages));
  } catch {
    // A browser without storage forgets; nothing else depends on it.
  }
}
