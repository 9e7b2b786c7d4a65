// Finnish. Case endings, possessives, clitics and the commonest endings of verbs are cut (Iso suomen kielioppi, § 81, § 95, § 126), then the stems of one
// word are brought to one shape: -us : -ukse- : -uta, -nen : -se-, and consonant gradation (§ 41). A root is no word; it
// may join words that are not kin, which costs less here than to miss a form.
import { type Rules, wordSet } from './language.ts';

/** -ks is the -ko of speech: voiks, onnistuuks. */
const CLITIC = /(?:kin|kaan|han|ko|ks)$/;
/** -ksi is a case, not the possessive -si; perheestään has -an after its case. */
const POSSESSIVE = /(?:nsa|mme|nne|ni|(?<!k)si|(?<=[sl][stl]a)an|(?<=lle|kse)en)$/;
const CASE =
  /(?<=.{3})(?:ssa|sta|lla|lta|lle|ksi|tta|iin|aan|een|oon|uun|yyn|hin|hen|han|den|ten|jen|ien|ista|taan|daan|taa|ia|(?<=[aeiouy])ja|(?<=.{4})na|ta|t|n|a)$/;

/** Of ihastunut : ihastua, tullut : tulla. */
const PARTICIPLE = /(?:[nlrs](?:ut|yt)|neet)$/;
/** Of allekirjoitus : allekirjoittaa, and of ihastuin : ihastua. */
const DEED = /(?<=.{4}t)[uy]$/;

/** Stems of nouns that change inside, each with the one shape they get. */
const STEMS: readonly (readonly [RegExp, string])[] = [
  [/(?:ukse|uksi|uks|ude|uude|uut|uus|uu|us|u)$/, 'u'],
  [/(?:ykse|yksi|yks|yde|yyde|yys|yy|ys|y)$/, 'y'],
  [/(?:okse|oksi|oks|os)$/, 'o'],
  [/(?:mine|mise|misi|mis|min|mi)$/, 'm'],
  [/(?:ine|ise|isi|is)$/, 'i'],
  [/(?<=.{4})as$/, ''],
  // A deed and its verb: allekirjoitus : allekirjoittaa, lopettaminen : lopettaa.
  [DEED, ''],
  [/(?<=.{5})[aeiouy]m$/, ''],
  [/(?<=.{4})(?:ytym|utum|oitum|oittum)$/, ''],
];

/** Consonant gradation at the end of a stem: kk : k, nt : nn, t : d. */
const GRADES = /(nn|nt|ll|lt|rr|rt|mm|mp|ng|nk|kk|pp|tt|ht|hd|d)([aeiouym]{0,2})$/;

/** lupa : luvan. */
const WEAK_P = /(?<=[aeiouy])v([aeiouy]{0,2})$/;

/**
 * Beginnings of words that the rules would make alike with common words of another meaning: tappaa and tapaa, kummi and
 * kumpikin. Where no more than an ending follows, they are the root.
 */
const APART = [
  'alue etta jarjesto johon johtaj kaav kanni(?=$|n$|ss) kanss kassa kautta kepp keraa kesa kiell kieltaa(?!n) kieltay kielto kummi',
  'lahet(?=[aet]) laheis laittom lainkaan maino(?=s|ks) mitta ment(?=i|ee) muist(?![iu]) ohja palkit pelkk perust poist',
  'seka(?!$) sijais tapp taust tois(?=e|i|ta) tehta(?=[ai]) tulost tunnist tunte(?=et|it) tunti tuliai tykk vahin(?=[kg]o) valine vetaj',
  'vuo(?=si|de|tta|tee) yhdisty(?=[ks])',
];
/** Those that end compounds, too: aloitusvaihe. */
const APART_AT_ENDS = 'alusta huone kirje laite liite muuto(?=s$|sta|ks) ohje tulo(?=s$|ks) vaihe';

const anyOf = (parts: string): string => `(?:${parts.split(' ').join('|')})`;
const KEPT = new RegExp(`(?:^${anyOf(APART.join(' '))}|${anyOf(APART_AT_ENDS)})(?=.{0,6}$)`);

/** A k that the weak grade drops: tuki : tuella, haku : haussa. */
const LOST_K = /(?<=tu)(?=e(?:n|lla|lle|sta|ksi)$)|(?<=ha)(?=u(?:n|ssa|sta|lla|lle|t)$)/;

/** Words of speech, and some whose forms are too unlike each other, with a word that has the root of all. */
const WRITTEN: Readonly<Record<string, string>> = {
  ...{ tuu: 'tule', tuun: 'tulen', tuut: 'tulet', meen: 'menen', tiia: 'tieda', tiian: 'tiedan', tarvii: 'tarvitsee' },
  ...{ en: 'ei', et: 'ei', emme: 'ei', ette: 'ei', eivat: 'ei', eiks: 'ei', enks: 'ei', enka: 'ei', eika: 'ei' },
  ...{ ma: 'mina', mulla: 'minulla', mulle: 'minulle', mua: 'minua', mun: 'minun', musta: 'minusta' },
  ...{ kuinka: 'miten', kui: 'miten', mites: 'miten', miks: 'miksi', mitas: 'mita', minne: 'mihin', mihi: 'mihin' },
  ...{ mis: 'missa', mist: 'mista', millon: 'milloin', montaks: 'montako', paljonks: 'paljonko', kauanks: 'kauanko' },
  ...{ teen: 'tekee', tehda: 'tekee', tehdaan: 'tekee', mitata: 'mittaa', mitataan: 'mittaa', tapetaan: 'tappaa' },
  ...{
    toita: 'tyota',
    toissa: 'tyossa',
    toihin: 'tyohon',
    kotona: 'kotiin',
    kotoa: 'kotiin',
    tehdas: 'tehtaa',
    toinen: 'toisen',
    auttoi: 'autto',
  },
};

/** In speech -oitta- is -otta-: kirjoittaa, ilmoittautua, aloittaa; not in the first syllable: hoitaa, soittaa. */
const SPOKEN_OI = /(?<=.[^hknsv])oi(?=t)/;

function root(word: string): string {
  let stem = (WRITTEN[word] ?? word).replace(SPOKEN_OI, 'o').replace(LOST_K, 'k');
  const kept = KEPT.exec(stem);
  if (kept) return stem.slice(0, kept.index + kept[0].length);
  if (stem.length > 6) stem = stem.replace(CLITIC, '');
  if (stem.length > 7) stem = stem.replace(POSSESSIVE, '');
  if (stem.length > 5) stem = stem.replace(PARTICIPLE, '');
  if (stem.length > 4) stem = stem.replace(CASE, '');
  for (const [ending, shape] of STEMS) stem = stem.replace(ending, shape);
  stem = stem.replace(GRADES, (_, grade: string, vowels: string) => (grade === 'd' ? 't' : grade.charAt(0)) + vowels);
  stem = stem.replace(WEAK_P, 'p$1');
  while (stem.length > 4 && /[aeio]$/.test(stem)) stem = stem.slice(0, -1);
  stem = stem.replace(DEED, '');
  return stem.length === 4 ? stem.replace(/[eia]$/, '') : stem;
}

export const fi: Rules = {
  script: 'latin',
  stopWords: wordSet(
    `ja tai on se ne etta kun voi voiko pitaa pitaako olen ovat oli olla myos meidan sinun sen niin kuin kanssa jalkeen
    ennen joka jota mikali onko taytyy me han tapahtuu tama tata taman nama vai seka eli ero eroa tuo voinko haluaisin
    sitten jo viela ihan tosi vain siita siihen tahan tasta tassa taalla haluan haluaa tuntuu sanoo sanoi kysyy kenenkaan
    kukin kunkin mikaan mitaan minkaan mikakin minakin mutta muttei vaan enka eika`,
  ),
  // Words that ask and deny are a part of what is said: kuka maksaa, ei vastaa.
  faintWords: wordSet(
    `tehda tehdaan teen tekee saa saako minulla minulle minua minusta mina minun emme eivat ette et mis mihi mist millon
    kui montaks paljonks kauanks kukas kenelt mita mika mitka miten missa mihin minne mista milloin kuka ketka kenen
    kuinka miksi ei en montako moniko monta liian kenelta keta ketaan kenet kukaan pakko kenelle paljonko kauanko teet
    teemme tehdaanko musta voin voit voitko voimme voivat voidaan voidaanko voisi voisin voisiko saan saat saanko saadaan
    saadaanko saavat saisiko olisi olisiko oliko olin olit olemme olette ollaan onhan joku jokin jotain jotakin jonkun
    jollekin itse enaa taas nyt edes ehka varmaan silla sille heilla heille heidan meilla meille meita teilla teille
    teidan sinulla sinulle hanella hanelle hanen hanta niita niille siina sinne siella jossa josta johon millainen
    minkalainen kannattaa kannattaako pitaisi pitaisiko taytyyko tarvitseeko ma mun mua mulla mulle multa sa sun sulla
    sulle oon oot ootko onks voiks saaks pitaaks taytyyks kannattaaks tarviiks haluun haluisin tan naa noi sit niinku ku
    ettei eiks enks jos mites mitas miks ees jotku taa toi tota tolle nii sellanen semmonen tammonen mut vaa kauheesti
    hirveesti kauheasti hirveasti aivan kay kayko voida pysty pystyy pystya vaikka jotenkin`,
  ),
  meaningWords: wordSet('tarkoittaa tarkoitus merkitys maaritelma selitys tarkoitetaan'),
  meaningQuestions: ['mika on', 'mita on', 'mika se on', 'mita se on', 'mita ovat'],
  numberWords: { form: ['lomake', 'lomakkeen', 'numero', 'nro'], pack: ['paketti', 'tulostuspaketti'] },
  compounds: true,
  root,
};
