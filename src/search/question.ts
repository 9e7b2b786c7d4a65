// A question taken apart: codes of forms, the words that count, and whether it asks what a word means.
import { findCandidates } from './candidates.ts';
import { otherKeyboards } from './keyboards.ts';
import { isForm, type Knowledge } from './knowledge.ts';
import { isOneOf } from './latin.ts';
import { fold, wordsOf } from './letters.ts';

export interface Question {
  /** Folded words that say what is looked for, in order. */
  readonly words: readonly string[];
  /** Codes of forms and packs in it, without zeros: `f4`, `pp1`. */
  readonly codes: readonly string[];
  readonly asksMeaning: boolean;
}

const HYPHENS = /[\u2010-\u2015\u2212]/g;

/** Cyrillic letters that stand in codes for the Latin ones. */
const CODE_LETTERS: Readonly<Record<string, string>> = { ф: 'f', п: 'p', т: 't' };
const CODE = /(?<![\p{L}\p{N}])(f|ф|pp|пп|pt|пт|t|т)[\s-]?0*(\d{1,2})(?![\p{L}\p{N}])/gu;

export function readQuestion(text: string, knowledge: Knowledge): Question {
  const { rules } = knowledge;
  const clean = text.normalize('NFC').toLowerCase().replace(HYPHENS, '-').trim();
  const words = clean.split(/\s+/).flatMap((part) => readPart(part, knowledge));
  const telling = words.filter((word) => !isOneOf(rules.stopWords, word, knowledge) && !rules.meaningWords.has(word));
  const sentence = ` ${wordsOf(clean).map(fold).join(' ')} `;
  return {
    words: telling.length > 0 ? telling : words,
    codes: [...clean.matchAll(CODE)]
      .map(([, letters = '', number = '']) => Array.from(letters, (one) => CODE_LETTERS[one] ?? one).join('') + number)
      .concat(numbered(sentence, rules.numberWords)),
    asksMeaning:
      telling.length > 0 &&
      (words.some((word) => rules.meaningWords.has(word)) ||
        rules.meaningQuestions.some((start) => sentence.includes(` ${start} `))),
  };
}

/** `form 4` is F04. */
const numbered = (sentence: string, { form, pack }: Knowledge['rules']['numberWords']): string[] =>
  [['f', form] as const, ['pp', pack] as const].flatMap(([code, names]) =>
    [...sentence.matchAll(/ (\p{L}+) 0*(\d{1,2})(?= )/gu)]
      .filter(([, name = '']) => names.includes(name))
      .map(([, , number = '']) => code + number),
  );

const SIGN = /\p{L}.*[^\p{L}\p{N}’-]|[^\p{L}\p{N}’-].*\p{L}/u;

/** Finnish puts an ending behind what is no word after a colon: CV:hen. */
const ENDING = /^([\p{L}\p{N}]+):\p{L}{1,5}$/u;

/** What stands between two spaces: a word, a joined word, or one typed on another keyboard. */
function readPart(part: string, knowledge: Knowledge): string[] {
  const isKnown = (word: string) =>
    knowledge.findWord(word) !== undefined || knowledge.findRoot(knowledge.rules.root(word)) !== undefined;
  const [, shortened = ''] = ENDING.exec(part) ?? [];
  if (knowledge.rules.compounds && isKnown(fold(shortened))) return [fold(shortened)];
  const words = wordsOf(part).map((word) => fold(sameScript(word, knowledge)));
  const [first = ''] = words;
  if (words.length === 1 && first === part && isKnown(first)) return [first];
  const meant = readOtherKeyboard(part, knowledge);
  const isForeign = first === part && knowledge.foreignRoots(first).length > 0;
  const isClear = words.every(isKnown) && !(meant && isForm(meant, knowledge));
  if (meant && !isForeign && !isClear) return [meant];
  const joined = words.join('');
  return words.length > 1 && isKnown(joined) ? [joined] : words.filter((word) => words.length === 1 || word.length > 1);
}

/** The likeliest reading of what was typed on another keyboard: a sign within a word, or Cyrillic among Latin words. */
function readOtherKeyboard(part: string, knowledge: Knowledge): string | undefined {
  const { script } = knowledge.rules;
  if (!SIGN.test(part) && !(script === 'latin' && CYRILLIC.test(part))) return undefined;
  let meant = { word: '', sure: LEAST };
  for (const word of otherKeyboards(part, script).map(fold)) {
    const sure = Math.max(0, ...findCandidates(word, knowledge).values());
    if (sure > meant.sure) meant = { word, sure };
  }
  return meant.word || undefined;
}

/** A reading that is less sure is no word. */
const LEAST = 0.5;
const CYRILLIC = /[а-яё]/;

const CYRILLIC_LOOK: Readonly<Record<string, string>> = {
  ...{ a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', t: 'т', k: 'к', m: 'м', h: 'н', b: 'в' },
};

/** A Cyrillic word into which Latin letters of the same look have slipped. */
const sameScript = (word: string, { rules }: Knowledge): string =>
  rules.script === 'cyrillic' && /[a-z]/.test(word) && /[а-я]/.test(word)
    ? Array.from(word, (letter) => CYRILLIC_LOOK[letter] ?? letter).join('')
    : word;
