// Words typed with the keyboard of another language switched on: the same keys, other letters.

/** Keys of the Latin layout, and the letters of a Cyrillic one on them. */
const layout = (keys: string, letters: string): ReadonlyMap<string, string> =>
  new Map(Array.from(keys, (key, at) => [key, letters[at] ?? key]));

/** BDS 5237-1978, the layout of typewriters. */
const TYPEWRITER = layout("qwertyuiop[]asdfghjkl;'zxcvbnm,./", ',уеишщксдзц;ьяаожгтнвмчюйъэфхпрлб');
/** The phonetic layout that Windows calls traditional. */
const PHONETIC = layout("qwertyuiop[]\\asdfghjkl;'zxcvbnm`", "явертъуиопшщюасдфгхйкл;'зьцжбнмч");
/** BDS 5237-2006, phonetic. */
const PHONETIC_2006 = layout('qwertyuiop[]\\asdfghjklzxcvbnm`', 'чшертъуиопящьасдфгхйклзжцвбнмю');

/** ГОСТ 6431-90, the Russian layout of Windows, which many who learn Finnish have beside it. */
const RUSSIAN = layout("qwertyuiop[]asdfghjkl;'zxcvbnm,.`", 'йцукенгшщзхъфывапролджэячсмитьбюё');

const BULGARIAN = [TYPEWRITER, PHONETIC, PHONETIC_2006] as const;

/** Letters that a Latin keyboard of the English kind types where a Finnish one has ä, ö and å; folded. */
const FINNISH = layout("';[", 'aoa');

const read = (typed: string, keys: ReadonlyMap<string, string>): string =>
  Array.from(typed, (character) => keys.get(character) ?? character).join('');

const inverted = [...BULGARIAN, RUSSIAN].map((keys) => new Map(Array.from(keys, ([key, letter]) => [letter, key])));

/**
 * What a word may have been meant to be, by the keys that were pressed.
 * @param typed in small letters, with every sign in it
 */
export function otherKeyboards(typed: string, script: 'latin' | 'cyrillic'): string[] {
  const cyrillic = /[а-яё]/.test(typed);
  if (script === 'cyrillic') return cyrillic ? [] : BULGARIAN.map((keys) => read(typed, keys));
  if (cyrillic) return inverted.map((keys) => read(read(typed, keys), FINNISH));
  return /[';[]/.test(typed) ? [read(typed, FINNISH)] : [];
}
