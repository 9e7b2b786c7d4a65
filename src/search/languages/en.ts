// English. Endings are cut as by a light stemmer (Harman 1991: cutting more brings nothing), American spellings are
// brought to British ones.
import { type Rules, wordSet } from './language.ts';

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^practis/, 'practic'],
  [/is(e|ed|ing|ation|er)(s?)$/, 'iz$1$2'],
  [/ys(e|ed|ing)$/, 'yz$1'],
  [/^programme/, 'program'],
  [/our(s?)$/, 'or$1'],
];

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ies|ied)$/, 'y'],
  [/(?<=[sxz]|ch|sh)es$/, ''],
  [/(?<![su])s$/, ''],
  [/(?<=.{4})(?:ing|ed)$/, ''],
  [/(?<=.{4})ion$/, ''],
  [/(?<=.{5}[^e])er$/, ''],
  [/([bdgmnprt])\1$/, '$1'],
  [/(?<=.{3})[eyi]$/, ''],
];

const replaceAll = (word: string, table: readonly (readonly [RegExp, string])[]): string =>
  table.reduce((changed, [from, to]) => changed.replace(from, to), word);

export const en: Rules = {
  script: 'latin',
  stopWords: wordSet(
    `a an the and or of to in for on at by with from how what which who whom whose when where why is are was were be been
    do does did done can could should would will may must i we you he she it they my our your their its this that these
    those not have has had there any anyone after before about into as if get me us happens happen too or difference between
    am him his her them just so very really some someone somebody also won don doesn didn isn aren wasn couldn wouldn ve ll
    say says said thing things keep keeps want wants`,
  ),
  faintWords: wordSet(
    `else ever never now still again only even maybe please hi hello everything anything something nothing everybody everyone like going go got getting think know isnt dont doesnt didnt cant wont im ive id lets let way around`,
  ),
  meaningWords: wordSet('mean means meaning definition define defined explained explain'),
  meaningQuestions: ['what is', 'what are', 'what s'],
  numberWords: { form: ['form', 'number', 'no'], pack: ['pack'] },
  compounds: false,
  root: (word) => (word.length < 4 ? word : replaceAll(replaceAll(word, SPELLINGS), ENDINGS)),
};
