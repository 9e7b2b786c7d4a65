// One word in Finnish for one thing or person.
import type { WordingRule } from './rule.ts';

export const FINNISH_TERMS: readonly WordingRule[] = [
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
    fault: /rastii|rastittu(?!\p{L})|(?<!\p{L})rasti ruutu/u,
    why: 'One verb for one act.',
    instead: 'rastittaa',
    example: { wrong: 'Jokainen rastii ruudun.', right: 'Jokainen rastittaa ruudun.' },
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
    fault: /(?<!\p{L})esimie[sh]/iu,
    why: 'Women lead, too.',
    instead: 'esihenkilö',
    example: { wrong: 'Kysy esimieheltä.', right: 'Kysy esihenkilöltä.' },
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
