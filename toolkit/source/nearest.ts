// The known word that somebody probably meant.

/** How many letters may be wrong: one in three, two at most. */
const tolerance = (word: string): number => Math.min(2, Math.ceil(word.length / 3));

/** Letters to change, add or leave out to get from one word to the other (Levenshtein 1966). */
function distance(one: string, two: string): number {
  let row = Array.from({ length: two.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [place, other] of [...two].entries()) {
      next.push(
        Math.min((next[place] ?? 0) + 1, (row[place + 1] ?? 0) + 1, (row[place] ?? 0) + (letter === other ? 0 : 1)),
      );
    }
    row = next;
  }
  return row[two.length] ?? 0;
}

/** `requird` → `required`; undefined if no known word is near. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((one, two) => one.far - two.far);
  const [best] = ranked;
  return best && best.far <= tolerance(word) ? best.candidate : undefined;
}

/** "Did you mean …?" where a known word is near, else all of them. */
export function suggest(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near ? `Did you mean "${near}"?` : `Use one of: ${known.join(', ')}.`;
}
