// How people are named in Bulgarian and spoken to, and what of theirs is private.
import type { WordingRule } from './rule.ts';

const TERM: readonly WordingRule[] = [
  {
    fault: /(?<!\p{L})обект(?!ив)\p{L}*/giu,
    why: '„Обект“ is a thing. Write „менти“, „Вие“, „двамата“, „човекът, когото подкрепяте“; the name of the role on the old platform stays a label.',
    example: {
      wrong: 'Обектът на менторинга пише дневник.',
      right: 'Менти записва няколко реда в дневника си.',
    },
    allowed: [
      {
        place: /^forms\/(mentoring-agreement|participant-profile|privacy-consent|final-evaluation)\.yaml/,
        words: /^менти \(обект на менторинга\)$/i,
      },
      { place: /^docs\/roles\/mentee:2$/, words: /Менти \(обект на менторинга\)/ },
      {
        place: /^docs\/(roles\/mentee|reference\/glossary-and-courses):|^sheets\/first-pair-meeting\.yaml/,
        words: /„обект на менторинга“/,
      },
      { place: /^glossary\.yaml: mentee\./, words: /„?обект на менторинга“?/ },
    ],
  },
  {
    fault: /(?<!\p{L})мент(?:ито|ият|ия|ита|итата)(?!\p{L})/giu,
    why: '„Менти“ takes no article and no other plural: „Вашият менти“, „ментори и менти“, or better „двойките“.',
    example: {
      wrong: 'Ментито отговаря първо.',
      right: 'Вашият менти отговаря пръв.',
    },
  },
  {
    fault: /(?<!\p{L})обща(?:та)?(?: си)? цел(?!\p{L})|(?<!\p{L})общите (?:си )?цели(?!\p{L})/giu,
    why: '„Обща цел“ is the general goal of one person, beside „конкретна цел“. What both pursue is „цел на двойката“.',
    example: {
      wrong: 'Двойката си поставя обща цел.',
      right: 'Двамата си поставят цел на двойката.',
    },
    allowed: [
      {
        place: /^docs\/(planning\/goals-and-rules|phases\/start):/,
        words: /обща(?:та)? цел на менти|\| Обща цел +\|/i,
      },
      { place: /^forms\/needs-and-goals\.yaml/, words: /^Обща цел: къде искате да сте след половин година$/ },
      {
        place: /^glossary\.yaml: general-and-specific-goals\./,
        words: /^обща цел$|^Общата цел е посоката, която менти желае\./,
      },
    ],
  },
];

const POLITE: readonly WordingRule[] = [
  {
    fault: /(?<!\p{L})сте (?:(?:не|ли|си|още|вече|наистина) )*\p{L}+(?:ни|ти|ви)(?!\p{L})/giu,
    why: 'With polite „Вие“ an adjective is singular and has a gender: „длъжен“, „длъжна“. Rephrase.',
    example: {
      wrong: 'Не сте длъжни да обяснявате причината.',
      right: 'Не е нужно да обяснявате причината.',
    },
  },
  {
    fault:
      /(?<!\p{L})(?:\p{L}+(?:йте|ете|ате)|направите|запишите|обмислите)(?: [\p{L}]{1,3})?(?: [\p{L}]+)? сами(?!\p{L})|(?<!\p{L})сами \p{L}{2,}[еи]те(?!\p{L})/giu,
    why: '„Сами“ with polite „Вие“ speaks to many. Write „самостоятелно“, „насаме“, „без чужда помощ“.',
    example: {
      wrong: 'Отговаряйте сами и спокойно.',
      right: 'Отговаряйте самостоятелно и спокойно.',
    },
  },
  {
    fault: /\p{L}\([ао]\)/giu,
    why: 'An ending in brackets is read by nobody aloud. Rephrase in the present: „Искам да …“.',
    example: {
      wrong: 'Какво бих искал(а) да стане сега',
      right: 'Какво искам да стане сега',
    },
  },
  {
    fault: /(?<!\p{L})(?:е|са) с Вас(?!\p{L})/gu,
    why: 'Things are not in company. Write „Носите …“.',
    example: {
      wrong: 'Обобщението е с Вас',
      right: 'Носите обобщението',
    },
  },
];

const PRIVATE: readonly WordingRule[] = [
  {
    fault: /(?<!\p{L})лич(?:ни|ните|ен|ния) въпрос\p{L}*/giu,
    why: '„Лични въпроси“ are questions. Private matters are „лични неща“ or „личният живот“.',
    example: {
      wrong: 'Не пишете за личните въпроси на хората.',
      right: 'Не пишете за личния живот на хората.',
    },
  },
  {
    fault: /(?<!\p{L})(?:за здраве(?!\p{L})|здраве(?:,| и| или) (?:семейство|религия)(?!\p{L}| \(без))/giu,
    why: 'Somebody’s health has an article: „за здравето и семейството си“.',
    example: {
      wrong: 'Не пишете за здраве, за семейство.',
      right: 'Не пишете за здравето и семейството си.',
    },
  },
  {
    fault: /раздела с (?:инструменти|образците)|Разделът с образците/giu,
    why: 'Filled-in forms do go to „папка с инструменти“. The place of the ban is „разделът с празните образци“.',
    example: {
      wrong: 'Попълнени формуляри не се съхраняват в раздела с инструменти.',
      right: 'Попълнени формуляри не се съхраняват в раздела с празните образци.',
    },
  },
];

export const BULGARIAN_PEOPLE: readonly WordingRule[] = [...TERM, ...POLITE, ...PRIVATE];
