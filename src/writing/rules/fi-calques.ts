// What a second reading of the Finnish texts mended: calques, cases that do not agree, words that read otherwise.
import type { WordingRule } from './rule.ts';

export const FINNISH_CALQUES: readonly WordingRule[] = [
  {
    fault: /peruselementteihinsä/,
    why: 'The suffix would point at those who act.',
    instead: 'peruselementteihin',
    example: { wrong: 'Ryhmä pelkistää sen peruselementteihinsä.', right: 'Ryhmä pelkistää sen peruselementteihin.' },
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
    fault: /perusta vai/i,
    why: 'Both sides of vai stand in one case.',
    instead: 'perustaa vai paikallista',
    example: { wrong: 'Perusta vai paikallista?', right: 'Perustaa vai paikallista?' },
  },
  {
    fault: /kuussa tai vain muutama /,
    why: 'Both sides of tai say how often.',
    instead: 'kerran kuussa tai vain muutaman kerran',
    example: {
      wrong: 'Niitä on kerran kuussa tai vain muutama koko aikana.',
      right: 'Niitä on kerran kuussa tai vain muutaman kerran koko aikana.',
    },
  },
  {
    fault: /mitkä lomakkeet tarv/,
    why: 'The object of tarvita asks for the partitive.',
    instead: 'mitä lomakkeita tarvitaan',
    example: { wrong: 'Tiedät, mitkä lomakkeet tarvitset.', right: 'Tiedät, mitä lomakkeita tarvitset.' },
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
  {
    fault: /(?<!\p{L})[Ss]ijai(?:nen|sen)(?!\p{L})/u,
    why: 'One word for one person.',
    instead: 'varahenkilö',
    example: { wrong: 'Soita sijaisen numeroon.', right: 'Soita varahenkilön numeroon.' },
  },
  {
    fault: /(?<!\p{L})työn etsin/iu,
    why: 'One word for one thing.',
    instead: 'työnhaku',
    example: { wrong: 'Aiheena on työn etsintä.', right: 'Aiheena on työnhaku.' },
  },
];
