// What our editors mended once and nobody is to write again: a pattern, why it is wrong, and what to write instead.
// A word that is wrong everywhere stands under `rejected` in content/glossary.yaml; here are the faults of a phrase.
import type { Locale } from '../toolkit/locales.ts';
import type { PlacedText } from './texts.ts';

interface WordingRule {
  /** Found in a text, it is a fault. */
  readonly wrong: RegExp;
  readonly reason: string;
  readonly instead: string;
  /** Places where the words mean something else. */
  readonly except?: RegExp;
}

const FINNISH: readonly WordingRule[] = [
  {
    wrong: /[^\s,.:;!?(–] (?:jo |vasta )?ennen kuin\b/,
    reason: 'A clause begins.',
    instead: 'a comma before ennen kuin',
  },
  {
    wrong: /vaikuttava[an]?(?!\p{L})/u,
    reason: 'It means impressive.',
    instead: 'mitä saatiin aikaan, kuinka hyvin toimi',
  },
  {
    wrong: /parannamme|(?:opitaan|opimme) ja parann/,
    reason: 'Without an object it means to heal.',
    instead: 'etsimme parannettavaa',
  },
  {
    wrong: /ll[aä] on (?:tekijä|omistaja|hoitaja|nimi|lähettäjä|täyttäjä)(?!\p{L})/u,
    reason: 'A noun hides who acts.',
    instead: 'on sovittu, kuka',
  },
  {
    wrong:
      /(?<!\p{L})(?:lomake|lomakkeet|taulukko|sivu|lista|luettelo|ohje|asiakirja|sopimus|suunnitelma|luonnos|sanasto) (?:itse )?(?:eivät |ei )?(?:kysy|sano|kerto|kerro|neuvo)(?!\p{L}*tt)/iu,
    reason: 'Papers do not speak.',
    instead: 'lomakkeessa kysytään, taulukosta näkee, sivulla kerrotaan',
  },
  {
    wrong: /\bTulo, |\| Kello \||Kello alkaa/,
    reason: 'Tulo is income; Kello is the object on the wall.',
    instead: 'Saapuminen; Aika, Klo, kellonaika',
  },
  {
    wrong: /[Tt]ehtävä ensi kertaan|Kysymys seuraavaan kertaan/,
    reason: 'The government of kerta.',
    instead: 'ensi kerraksi, seuraavaa kertaa varten',
  },
  {
    wrong: /(?:työ|tehtävä|muistiinpano)leh(?:ti|te|de|d)/,
    reason: 'Lehti is a magazine.',
    instead: 'työarkki, tehtäväarkki, muistiinpanoarkki',
  },
  {
    wrong: /(?:suunnitelman|käytännön) omistaj|(?:Omistaja|omistaja) ja /,
    reason: 'Nobody owns a plan or a practice.',
    instead: 'vastuuhenkilö, kehittäjä',
  },
  {
    wrong: /(?<!\p{L})[Tt]oim(?:et|elle|ella)(?!\p{L})/u,
    reason: 'Toimi is a post, or an imperative.',
    instead: 'toimenpide',
  },
  {
    wrong: /selkokiel|selkosuom/i,
    reason: 'Only what readers have tested may be called so.',
    instead: 'helppoa suomea',
    except: /^glossary/,
  },
  {
    wrong: /(?<!\()(?:F|f)oorumi/,
    reason: 'One word for one thing.',
    instead: 'keskustelupalsta, once with (foorumi)',
  },
  {
    wrong: /pari ei toimi|tunnu sopivan(?!\p{L})/u,
    reason: 'People are not machines; tuntua takes the ablative.',
    instead: 'yhteistyö ei suju, ei tunnu sopivalta',
  },
  { wrong: /tarve tulee/, reason: 'Not Finnish.', instead: 'tarvittaessa' },
  {
    wrong: /(?<!^)(?<![.!?] )Tietosuojavaltuutetun/,
    reason: 'A common name.',
    instead: 'tietosuojavaltuutetun toimisto',
  },
  {
    wrong: /\d kk päätö|\d (?:päivää|viikkoa|kuukautta) päätöstapaamisesta|päätöksestä/,
    reason: 'From a meeting, after a time; päätös is a decision.',
    instead: '6 kuukauden kuluttua päätöstapaamisesta',
  },
  { wrong: /pysyvät (?:\p{L}+ )?väli/u, reason: 'The government of jäädä.', instead: 'jäävät meidän välillemme' },
  { wrong: /rastii|rastittu(?!\p{L})|(?<!\p{L})rasti ruutu/u, reason: 'One verb for one act.', instead: 'rastittaa' },
  {
    wrong: /A4-arkeilla|pitkältä sivulta/,
    reason: 'Not how printing is spoken of.',
    instead: 'A4-arkkeina, pitkän reunan mukaan',
  },
  {
    wrong: /(?<!\p{L})isän(?:tä|nä)/iu,
    reason: 'Hosts are women as often as men.',
    instead: 'vierailupaikka, paikan edustaja',
  },
  { wrong: /viivajuliste|yhdellä viivalla/, reason: 'What runs through time is a time line.', instead: 'aikajana' },
  {
    wrong: /kolme seuraavaa päivää/i,
    reason: 'It reads as the next three days.',
    instead: 'kolmen seuraavan tapaamisen päivät',
  },
  { wrong: /(?<!\p{L})esimie[sh]/iu, reason: 'Women lead, too.', instead: 'esihenkilö' },
  {
    wrong: /(?<!\p{L})(?:soitot|soittojen)(?!\p{L})|[Tt]arkka kiitos|kiitos on tarkka/u,
    reason: 'Word-for-word.',
    instead: 'puhelut; täsmällinen kiitos',
  },
  { wrong: /avustuksella/, reason: 'An office writes so.', instead: 'mentorin tuella' },
  {
    wrong: /(?<!\p{L})kirjoit\p{L}* (?:aina )?päiväkirjan(?!\p{L})/u,
    reason: 'A diary is not written from cover to cover.',
    instead: 'kirjoittaa päiväkirjaan, pitää päiväkirjaa',
  },
];

const ENGLISH: readonly WordingRule[] = [
  { wrong: /retention time|storage time|legal times/i, reason: 'One word for one thing.', instead: 'retention period' },
  { wrong: /concrete (?:goal|one)/i, reason: 'One word for one thing.', instead: 'specific goals' },
  { wrong: /(?:your|their own|own) pair(?!\p{L}|’)/iu, reason: 'A pair is two people.', instead: 'partner; in pairs' },
  {
    wrong: /by discussion board|(?:the|a) forum(?!\))/i,
    reason: 'One word for one thing.',
    instead: 'on or through the discussion board, once with (forum)',
  },
  { wrong: /into use/i, reason: 'A calque of ottaa käyttöön.', instead: 'adopt, start using' },
  {
    wrong: /whole mentoring(?! process)/i,
    reason: 'A calque of koko mentorointi.',
    instead: 'the mentoring as a whole',
  },
  {
    wrong: /tell(?:s|ing)? (?:about|private)/i,
    reason: 'Tell needs somebody who is told.',
    instead: 'say, talk about, describe',
  },
  {
    wrong: /clean(?:s|ed|ing)? (?:the|down|it|good)|practice is cleaned/i,
    reason: 'A calque of puhdistaa.',
    instead: 'strip down',
  },
  { wrong: /(?<!\()weak points?/i, reason: 'One word for one thing.', instead: 'blind spots' },
  {
    wrong: /ways of working life|practices of working life/i,
    reason: 'It reads as ways of working.',
    instead: 'workplace practices',
  },
  { wrong: /study opportunit/i, reason: 'One word for one thing.', instead: 'study options' },
  { wrong: /spare time/i, reason: 'It means leisure.', instead: 'buffer' },
  {
    wrong: /guides?(?: the mentee)? to (?:do )?tasks/i,
    reason: 'A calque of ohjata tehtäviin.',
    instead: 'guide through tasks, suggest tasks',
  },
  { wrong: /without a network|\| Clock /i, reason: 'Not idiomatic.', instead: 'offline; Time' },
  {
    wrong: /(?:phase|evaluation|recommendation) is ready|\*\*Ready when/i,
    reason: 'Food is ready.',
    instead: 'complete when',
  },
  { wrong: /everyone their own\b/i, reason: 'Without a verb.', instead: 'each fills in their own' },
  {
    wrong: /in easy language/i,
    reason: 'Only what readers have tested may be called so.',
    instead: 'easy to read',
    except: /^glossary/,
  },
  {
    wrong: /task sheets?/i,
    reason: 'That is the sheet of T1–T4.',
    instead: 'task between meetings',
    except: /toi|^packs\/pt|manual-summary/,
  },
  { wrong: /competences|competence and/i, reason: 'One word for one thing.', instead: 'skills' },
  { wrong: /free wall(?! space)/i, reason: 'A calque of vapaa seinä.', instead: 'free wall space' },
  { wrong: /stor(?:e|es|ed|ing) [^.]{0,40}(?:platform|toolbox)/i, reason: 'One word for one act.', instead: 'upload' },
  {
    wrong: /the (?:table|page|list|form) (?:says|tells|asks)/i,
    reason: 'Papers do not speak.',
    instead: 'the table shows',
  },
  {
    wrong: /diar(?:y|ies) of (?:every|each)/i,
    reason: 'A calque of päiväkirja tapaamisesta.',
    instead: 'write in the diary after every meeting',
  },
  { wrong: /confidential atmosphere/i, reason: 'It means secret.', instead: 'an atmosphere of trust' },
  { wrong: /nobody asks about/i, reason: 'A calque of ei kysytä.', instead: 'you are not asked about' },
  { wrong: /any other matters/i, reason: 'Not how an agenda says it.', instead: 'any other business' },
  {
    wrong: /(?<!\p{L})reckon|answers? for (?:what|whose|personal)|tells? of /iu,
    reason: 'Calques of laskea, vastata and kertoa.',
    instead: 'allow for; is responsible for; talk about',
  },
  { wrong: /telephone/i, reason: 'One word for one thing.', instead: 'phone' },
];

/** Faults of every language. */
const EVERYWHERE: readonly WordingRule[] = [
  {
    wrong: /(?<![P\p{L}])T5(?!\d)/u,
    reason: 'The source text has no fifth task.',
    instead: 'the evaluation of the week',
  },
];

const RULES: Readonly<Record<Locale, readonly WordingRule[]>> = {
  fi: [...FINNISH, ...EVERYWHERE],
  en: [...ENGLISH, ...EVERYWHERE],
  bg: EVERYWHERE,
};

/** What a language's texts say against the rules: place, words, reason, and what to write. */
export const findWordingFaults = (locale: Locale, texts: readonly PlacedText[]): string[] =>
  RULES[locale].flatMap(({ wrong, reason, instead, except }) =>
    texts
      .filter(({ where }) => !except?.test(where))
      .flatMap(({ where, text }) => {
        const found = wrong.exec(text);
        if (!found) return [];
        const around = text.slice(Math.max(0, found.index - 30), found.index + found[0].length + 30);
        return [`${where}: “${around.replaceAll('\n', ' ')}”. ${reason} Write: ${instead}.`];
      }),
  );
