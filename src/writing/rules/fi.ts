// What our editors mended in Finnish once and nobody is to write again.
import { FINNISH_GRAMMAR } from './fi-grammar.ts';
import { FINNISH_TERMS } from './fi-terms.ts';
import type { WordingRule } from './rule.ts';

export const FINNISH: readonly WordingRule[] = [
  ...FINNISH_GRAMMAR,
  ...FINNISH_TERMS,
  {
    fault: /vaikuttava[an]?(?!\p{L})/u,
    why: 'It means impressive.',
    instead: 'mitä saatiin aikaan, kuinka hyvin toimi',
    example: { wrong: 'Kirjoita vaikuttava tulos.', right: 'Kirjoita, mitä saatiin aikaan.' },
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
    fault: /tarve tulee/,
    why: 'Not Finnish.',
    instead: 'tarvittaessa',
    example: { wrong: 'Soita, kun tarve tulee.', right: 'Soita tarvittaessa.' },
  },
  {
    fault: /A4-arkeilla|pitkältä sivulta/,
    why: 'Not how printing is spoken of.',
    instead: 'A4-arkkeina, pitkän reunan mukaan',
    example: { wrong: 'Tulosta julisteet A4-arkeilla.', right: 'Tulosta julisteet A4-arkkeina.' },
  },
  {
    fault: /kolme seuraavaa päivää/i,
    why: 'It reads as the next three days.',
    instead: 'kolmen seuraavan tapaamisen päivät',
    example: { wrong: 'Merkitse kolme seuraavaa päivää.', right: 'Merkitse kolmen seuraavan tapaamisen päivät.' },
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
  {
    fault: /(?<!\p{L})(?:tekee|tekemällä|tekevät) (?:avoimia )?kysymyksiä/iu,
    why: 'A calque: questions are put, not made.',
    instead: 'esittää kysymyksiä, kysyä',
    example: { wrong: 'Mentori tekee avoimia kysymyksiä.', right: 'Mentori esittää avoimia kysymyksiä.' },
  },
  {
    fault: /haluat, että/,
    why: 'A calque of want that; Finnish asks what the other would like to do or get.',
    instead: 'haluaisitko, miten haluaisit',
    example: { wrong: 'Miten haluat, että annan palautetta?', right: 'Miten haluaisit saada palautetta?' },
  },
  {
    fault: /Seuraava päivä;|seuraava päivä ja paikka/,
    why: 'It reads as tomorrow.',
    instead: 'seuraava aika, seuraavan tapaamisen päivä',
    example: { wrong: 'Sopikaa seuraava päivä ja paikka.', right: 'Sopikaa seuraavan tapaamisen päivä ja paikka.' },
  },
  {
    fault: /(?:katsotaan|nähdään|näe) riskit/,
    why: 'Risks are recognised.',
    instead: 'tunnistetaan riskit ajoissa',
    example: {
      wrong: 'Päivän lopuksi katsotaan riskit ajoissa.',
      right: 'Päivän lopuksi tunnistetaan riskit ajoissa.',
    },
  },
];
