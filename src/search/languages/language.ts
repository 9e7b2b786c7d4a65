/** What the search knows of a language. All words in it are folded, see `letters.ts`. */
export interface Rules {
  readonly script: 'latin' | 'cyrillic';
  /** Words that say nothing about what is looked for. */
  readonly stopWords: ReadonlySet<string>;
  /** Words that say something only beside others: `get along`, `never mind`. */
  readonly faintWords: ReadonlySet<string>;
  /** Words by which one asks what a word means: `definition`. */
  readonly meaningWords: ReadonlySet<string>;
  /** Beginnings of a question that asks for a meaning: `what is`. */
  readonly meaningQuestions: readonly string[];
  /** Words before the number of a form or a pack: `form 4`. */
  readonly numberWords: { readonly form: readonly string[]; readonly pack: readonly string[] };
  /** Whether words are joined into one without a space, so that a part of a word is a word. */
  readonly compounds: boolean;
  /** What the forms of a word have in common; need not be a word. */
  readonly root: (word: string) => string;
  /** For a language of another script: how its words are typed in Latin letters. */
  readonly latin?: {
    /** The shape that all spellings of a word share. */
    readonly shape: (word: string) => string;
    /** The shapes that a typed word may stand for. */
    readonly readings: (typed: string) => string[];
  };
}

/** A set of words from a line of them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
