// How many slips of a typing hand lie between two words: a letter dropped, doubled, replaced or swapped with its
// neighbour (optimal string alignment, Damerau 1964: these four are four fifths of all typing errors).

/** @returns the number of slips, or `most + 1` where there are more than `most` */
export function distance(one: string, two: string, most: number): number {
  if (Math.abs(one.length - two.length) > most) return most + 1;
  let [before, row]: [number[], number[]] = [[], Array.from({ length: two.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const next = nextRow(one, two, i, before, row);
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[two.length] ?? 0;
}

function nextRow(one: string, two: string, i: number, before: number[], row: number[]): number[] {
  const next = [i];
  for (let j = 1; j <= two.length; j++) {
    const same = one[i - 1] === two[j - 1] ? 0 : 1;
    let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
    const swapped = i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1];
    if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
    next.push(least);
  }
  return next;
}

/** The letters of a word as bits: words that differ in more than `2 × slips` of them are never near. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** Whether two words can be at most `most` slips apart, by their letters alone. */
export function mayBeNear(one: number, two: number, most: number): boolean {
  let [bits, count] = [one ^ two, 0];
  for (; bits !== 0; bits &= bits - 1) count++;
  return count <= 2 * most;
}
