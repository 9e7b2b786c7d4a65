// Bulgarian. Article, plural and verbal noun are cut (after Nakov's BulStem, 2003, by hand rather than from a table), then
// what changes inside is brought to one shape: ритъм : ритмът, поверителен : поверителна.
// Many type Bulgarian in Latin letters: by the law of 2009 (sreshta), by sound (sreshta, srehsta), by look (sre6ta, 4isto),
// with ъ as a, u or y. All spellings share one shape, which joins letters that some of them write alike.
import { type Rules, wordSet } from './language.ts';

function cutEndings(word: string): string {
  let stem = word.replace(/(?:ванията|ването|ванета|вания|ване)$/, (ending) =>
    word.length - ending.length >= 4 ? 'в' : ending,
  );
  if (stem.length > 7) stem = stem.replace(/(?:ането|янето|енето|ане|яне|ене)$/, '');
  if (stem.length > 6 && stem.endsWith('ият')) stem = stem.slice(0, -3);
  else if (stem.length > 5) stem = stem.replace(/(?:ът|ят|(?<![еиоую])та|то|те)$/, '');
  if (stem.length > 6 && /(?:овци|еви|ове|еве)$/.test(stem)) return stem.replace(/(?:овци|еви|ове|еве)$/, '');
  if (stem.length > 5 && stem.endsWith('ища')) return stem.slice(0, -3);
  if (stem.length > 4 && stem.endsWith('ци')) return `${stem.slice(0, -2)}к`;
  if (stem.length > 4 && stem.endsWith('зи')) return `${stem.slice(0, -2)}г`;
  return stem;
}

function root(word: string): string {
  if (word.length < 4) return word;
  let stem = cutEndings(word);
  for (let cut = 0; cut < 2 && stem.length > 3 && /[аеиоуяй]$/.test(stem); cut++) stem = stem.slice(0, -1);
  if (stem.length > 6) stem = stem.replace(/ост$/, '');
  // Personal forms and participles of verbs, and nouns and adjectives made from them: получавам : получават : получавал.
  if (stem.length > 7) stem = stem.replace(/(?:ителн?|ени?|енит)$/, '');
  if (stem.length > 5) stem = stem.replace(/[аяеи][тмшхл]$/, '');
  if (stem.length > 5) stem = stem.replace(/ен$/, 'н');
  return stem.length > 4 ? stem.replace(/(?<=[^аеиоуяю])ъ(?=[^аеиоуяю]$)/, '') : stem;
}

/** The law on transliteration (ДВ, бр. 19 of 2009). */
const LATIN: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
  },
  ...{ о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sht', ъ: 'a' },
  ...{ ь: 'y', ю: 'yu', я: 'ya' },
};

/** Informal spellings and the one they become; the order matters. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/6/g, 'sh'],
  [/4/g, 'ch'],
  [/w/g, 'v'],
  [/x/g, 'h'],
  [/q/g, 'ya'],
  [/j(?=[au])/g, 'y'],
  [/j/g, 'zh'],
  [/c(?!h)/g, 'ts'],
  [/i(?=[au])/g, 'y'],
  [/y/g, 'i'],
  [/u/g, 'a'],
  [/ii+/g, 'i'],
];

const shapeOf = (latin: string): string => SPELLINGS.reduce((shape, [from, to]) => shape.replace(from, to), latin);

const latinShape = (word: string): string => shapeOf(Array.from(word, (letter) => LATIN[letter] ?? letter).join(''));

/** A typed y is й, or ъ by its look; j is ж, or й as Germans write it. */
const latinReadings = (typed: string): string[] => [
  ...new Set([typed, typed.replaceAll('y', 'a'), typed.replaceAll('j', 'y'), typed.replaceAll('j', 'zh')].map(shapeOf)),
];

export const bg: Rules = {
  script: 'cyrillic',
  stopWords: wordSet(
    `и или на за в във с със да се е са съм бъде бъдат от по до при без през след преди как какво каква какъв какви къде
    кога кой коя кое кои колко защо дали ли може мога можем трябва ни ми ви си им го я ги ние вие те той тя то този тази това
    тези който която което които като кого прави що следва става ако стана между разлика разликата
    аз мен ще бих още само също тук там че но а защото моля себе неща нещо искам иска
    na za v s se da e sa ot po do i kak kakvo kade kyde koga koi koy kolko`,
  ),
  // With "не" a name says the contrary: who asks when somebody comes does not ask about somebody who "не идва".
  faintWords: wordSet(
    `не има имам имаме имат имаш имате няма нямам нямаме нямат знам зная знае знаят днес утре вчера слагам слага слагат сложа мене теб тебе него нея нас вас тях мой моя моят моето мое моите мои твоя негов негова неговия неин нейния наш наша нашата нашия ваш ваша бил била било били беше бях съм сме сте ами ако де вече пак никога винаги просто някой някоя някого някакъв някакво всичко всички всеки всяка такъв такова такава сега тогава после докато щом нали хайде можеш можете може могат би бихме бихте ставало стане става ставам трябваше искаме искат искаш тука тая тоя това туй онзи онова оня така толкова към около върху под над ето май`,
  ),
  meaningWords: wordSet('означава значи значение определение обяснение ozna4ava oznachava zna4i znachi'),
  meaningQuestions: ['какво е', 'що е', 'какво са', 'kakvo e', 'shto e'],
  numberWords: { form: ['формуляр', 'номер', 'formulyar', 'nomer'], pack: ['пакет', 'paket'] },
  compounds: false,
  root,
  latin: { shape: latinShape, readings: latinReadings },
};
