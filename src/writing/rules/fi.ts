// What our editors mended in Finnish once and nobody is to write again.
import type { WordingRule } from './rule.ts';

export const FINNISH: readonly WordingRule[] = [
  {
    fault: /[^\s,.:;!?(–] (?:jo |vasta )?ennen kuin\b/,
    why: 'A clause begins.',
    instead: 'a comma before ennen kuin',
    example: { wrong: 'Puhu siitä ennen kuin aloitat.', right: 'Puhu siitä, ennen kuin aloitat.' },
  },
  {
    fault: /vaikuttava[an]?(?!\p{L})/u,
    why: 'It means impressive.',
    instead: 'mitä saatiin aikaan, kuinka hyvin toimi',
    example: { wrong: 'Kirjoita vaikuttava tulos.', right: 'Kirjoita, mitä saatiin aikaan.' },
  },
  {
    fault: /parannamme|(?:opitaan|opimme) ja parann/,
    why: 'Without an object it means to heal.',
    instead: 'etsimme parannettavaa',
    example: { wrong: 'Arvioimme ja parannamme.', right: 'Arvioimme ja etsimme parannettavaa.' },
  },
  {
    fault: /ll[aä] on (?:tekijä|omistaja|hoitaja|nimi|lähettäjä|täyttäjä)(?!\p{L})/u,
    why: 'A noun hides who acts.',
    instead: 'on sovittu, kuka',
    example: { wrong: 'Joka tehtävällä on tekijä.', right: 'On sovittu, kuka tekee minkäkin tehtävän.' },
  },
  {
    fault:
      /(?<!\p{L})(?:lomake|lomakkeet|taulukko|sivu|lista|luettelo|ohje|asiakirja|sopimus|suunnitelma|luonnos|sanasto) (?:itse )?(?:eivät |ei )?(?:kysy|sano|kerto|kerro|neuvo)(?!\p{L}*tt)/iu,
    why: 'Papers do not speak.',
    instead: 'lomakkeessa kysytään, taulukosta näkee, sivulla kerrotaan',
    example: { wrong: 'Lomake kysyy nimen.', right: 'Lomakkeessa kysytään nimi.' },
  },
  {
    fault: /\bTulo, |\| Kello \||Kello alkaa/,
    why: 'Tulo is income; Kello is the object on the wall.',
    instead: 'Saapuminen; Aika, Klo, kellonaika',
    example: { wrong: '| Kello | Mitä tehdään |', right: '| Aika | Mitä tehdään |' },
  },
  {
    fault: /[Tt]ehtävä ensi kertaan|Kysymys seuraavaan kertaan/,
    why: 'The government of kerta.',
    instead: 'ensi kerraksi, seuraavaa kertaa varten',
    example: { wrong: 'Tehtävä ensi kertaan', right: 'Tehtävä ensi kerraksi' },
  },
  {
    fault: /(?:työ|tehtävä|muistiinpano)leh(?:ti|te|de|d)/,
    why: 'Lehti is a magazine.',
    instead: 'työarkki, tehtäväarkki, muistiinpanoarkki',
    example: { wrong: 'Täytä työlehti.', right: 'Täytä työarkki.' },
  },
  {
    fault: /(?:suunnitelman|käytännön) omistaj|(?:Omistaja|omistaja) ja /,
    why: 'Nobody owns a plan or a practice.',
    instead: 'vastuuhenkilö, kehittäjä',
    example: { wrong: 'Kirjaa käytännön omistaja.', right: 'Kirjaa, kuka käytännöstä vastaa.' },
  },
  {
    fault: /(?<!\p{L})[Tt]oim(?:et|elle|ella)(?!\p{L})/u,
    why: 'Toimi is a post, or an imperative.',
    instead: 'toimenpide',
    example: { wrong: 'Kirjaa sovitut toimet.', right: 'Kirjaa sovitut toimenpiteet.' },
  },
  {
    fault: /selkokiel|selkosuom/i,
    why: 'Only what readers have tested may be called so.',
    instead: 'helppoa suomea',
    example: { wrong: 'Sivu on selkokielinen.', right: 'Sivu on helppoa suomea.' },
    allowed: [{ place: /^glossary/ }],
  },
  {
    fault: /(?<!\()(?:F|f)oorumi/,
    why: 'One word for one thing.',
    instead: 'keskustelupalsta, once with (foorumi)',
    example: { wrong: 'Kirjoita foorumille.', right: 'Kirjoita keskustelupalstalle (foorumi).' },
  },
  {
    fault: /pari ei toimi|tunnu sopivan(?!\p{L})/u,
    why: 'People are not machines; tuntua takes the ablative.',
    instead: 'yhteistyö ei suju, ei tunnu sopivalta',
    example: { wrong: 'Jos pari ei toimi, soita.', right: 'Jos yhteistyö ei suju, soita.' },
  },
  {
    fault: /tarve tulee/,
    why: 'Not Finnish.',
    instead: 'tarvittaessa',
    example: { wrong: 'Soita, kun tarve tulee.', right: 'Soita tarvittaessa.' },
  },
  {
    fault: /(?<!^)(?<![.!?] )Tietosuojavaltuutetun/,
    why: 'A common name.',
    instead: 'tietosuojavaltuutetun toimisto',
    example: {
      wrong: 'Kysy ohjeita Tietosuojavaltuutetun toimistosta.',
      right: 'Kysy ohjeita tietosuojavaltuutetun toimistosta.',
    },
  },
  {
    fault: /\d kk päätö|\d (?:päivää|viikkoa|kuukautta) päätöstapaamisesta|päätöksestä/,
    why: 'From a meeting, after a time; päätös is a decision.',
    instead: '6 kuukauden kuluttua päätöstapaamisesta',
    example: { wrong: '6 kuukautta päätöstapaamisesta', right: '6 kuukauden kuluttua päätöstapaamisesta' },
  },
  {
    fault: /pysyvät (?:\p{L}+ )?väli/u,
    why: 'The government of jäädä.',
    instead: 'jäävät meidän välillemme',
    example: { wrong: 'Asiat pysyvät meidän välillämme.', right: 'Asiat jäävät meidän välillemme.' },
  },
  {
    fault: /rastii|rastittu(?!\p{L})|(?<!\p{L})rasti ruutu/u,
    why: 'One verb for one act.',
    instead: 'rastittaa',
    example: { wrong: 'Jokainen rastii ruudun.', right: 'Jokainen rastittaa ruudun.' },
  },
  {
    fault: /A4-arkeilla|pitkältä sivulta/,
    why: 'Not how printing is spoken of.',
    instead: 'A4-arkkeina, pitkän reunan mukaan',
    example: { wrong: 'Tulosta julisteet A4-arkeilla.', right: 'Tulosta julisteet A4-arkkeina.' },
  },
  {
    fault: /(?<!\p{L})isän(?:tä|nä)/iu,
    why: 'Hosts are women as often as men.',
    instead: 'vierailupaikka, paikan edustaja',
    example: { wrong: 'Kiitä vierailun isäntää.', right: 'Kiitä vierailupaikan edustajaa.' },
  },
  {
    fault: /viivajuliste|yhdellä viivalla/,
    why: 'What runs through time is a time line.',
    instead: 'aikajana',
    example: { wrong: 'Piirrä viivajuliste.', right: 'Piirrä aikajana.' },
  },
  {
    fault: /kolme seuraavaa päivää/i,
    why: 'It reads as the next three days.',
    instead: 'kolmen seuraavan tapaamisen päivät',
    example: { wrong: 'Merkitse kolme seuraavaa päivää.', right: 'Merkitse kolmen seuraavan tapaamisen päivät.' },
  },
  {
    fault: /(?<!\p{L})esimie[sh]/iu,
    why: 'Women lead, too.',
    instead: 'esihenkilö',
    example: { wrong: 'Kysy esimieheltä.', right: 'Kysy esihenkilöltä.' },
  },
  {
    fault: /(?<!\p{L})(?:soitot|soittojen)(?!\p{L})|[Tt]arkka kiitos|kiitos on tarkka/u,
    why: 'Word-for-word.',
    instead: 'puhelut; täsmällinen kiitos',
    example: { wrong: 'Sovi soittojen ajat.', right: 'Sovi puhelujen ajat.' },
  },
  {
    fault: /avustuksella/,
    why: 'An office writes so.',
    instead: 'mentorin tuella',
    example: { wrong: 'Täytä se mentorin avustuksella.', right: 'Täytä se mentorin tuella.' },
  },
  {
    fault: /(?<!\p{L})kirjoit\p{L}* (?:aina |tapaamisesta )?\[?päiväkirjan?(?!\p{L})/iu,
    why: 'A diary is not written from cover to cover.',
    instead: 'kirjoittaa päiväkirjaan, pitää päiväkirjaa',
    example: { wrong: 'Aktori kirjoittaa päiväkirjan.', right: 'Aktori kirjoittaa päiväkirjaan.' },
  },
];
