// Cases, government, commas and capitals in Finnish.
import type { WordingRule } from './rule.ts';

export const FINNISH_GRAMMAR: readonly WordingRule[] = [
  {
    fault: /[^\s,.:;!?(–] (?:jo |vasta )?ennen kuin\b/,
    why: 'A clause begins.',
    instead: 'a comma before ennen kuin',
    example: { wrong: 'Puhu siitä ennen kuin aloitat.', right: 'Puhu siitä, ennen kuin aloitat.' },
  },
  {
    fault: /parannamme|(?:opitaan|opimme) ja parann/,
    why: 'Without an object it means to heal.',
    instead: 'etsimme parannettavaa',
    example: { wrong: 'Arvioimme ja parannamme.', right: 'Arvioimme ja etsimme parannettavaa.' },
  },
  {
    fault: /[Tt]ehtävä ensi kertaan|Kysymys seuraavaan kertaan/,
    why: 'The government of kerta.',
    instead: 'ensi kerraksi, seuraavaa kertaa varten',
    example: { wrong: 'Tehtävä ensi kertaan', right: 'Tehtävä ensi kerraksi' },
  },
  {
    fault: /pari ei toimi|tunnu sopivan(?!\p{L})/u,
    why: 'People are not machines; tuntua takes the ablative.',
    instead: 'yhteistyö ei suju, ei tunnu sopivalta',
    example: { wrong: 'Jos pari ei toimi, soita.', right: 'Jos yhteistyö ei suju, soita.' },
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
    fault: /peruselementteihinsä/,
    why: 'The suffix would point at those who act.',
    instead: 'peruselementteihin',
    example: { wrong: 'Ryhmä pelkistää sen peruselementteihinsä.', right: 'Ryhmä pelkistää sen peruselementteihin.' },
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
];
