// What this browser keeps for a reader, and nobody else sees. Where storage is off, nothing is kept and all else works.

/** @returns what was kept under a key */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text under a key. */
export function remember(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // The next visit asks again: that is all.
  }
}
