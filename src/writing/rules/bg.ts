// What a Bulgarian reader stumbles over, as found by editors.
import { CALQUES } from './bg-calques.ts';
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

const WORDING: readonly WordingRule[] = [
  {
    fault: /(?<!\p{L})проект(?:а|ът)? на план(?:а)?(?! за действие)/giu,
    why: '„Проект“ reads as project. A draft is „чернова“; only the phase is called „проект на план за действие“.',
    example: {
      wrong: 'Проектът на план е готов.',
      right: 'Черновата на плана е готова. Етап: проект на план за действие.',
    },
  },
  {
    fault: /(?<!\p{L})(?:своите|няколко|всяка|различни) форм(?:и|а)(?!\p{L})|форми на въвеждане/giu,
    why: 'Outside the wording of task T2 a way of using the practice is „вариант“.',
    example: {
      wrong: 'Всеки представя своите форми.',
      right: 'Всеки представя своите варианти.',
    },
  },
  {
    fault:
      /първи(?:те)?(?: си)? избори|за цялото(?!\p{L}| \p{L})|двойка\p{L}* не (?:си )?пасва|притежател\p{L}*|вземащият/giu,
    why: 'Word-for-word: „водещи възможности“, „следи всичко да върви“, „двамата не си пасват“, „хората, създали …“.',
    example: {
      wrong: 'Ръководителят се грижи за цялото.',
      right: 'Ръководителят следи всичко да върви.',
    },
  },
  {
    fault:
      /(?:договаря\p{L}*|договорете|договорят?|договори) (?:с \p{L}+ )?(?:менторинг )?седмицата|седмицата се договаря/giu,
    why: 'A week is not negotiated: „уточняваме програмата на седмицата“.',
    example: {
      wrong: 'Екипът договаря седмицата.',
      right: 'Екипът уточнява програмата на седмицата.',
    },
  },
  {
    fault:
      /(?<!\p{L})(?:учещ\p{L}*|крайна оценка|целият процес|слепи петна)(?!\p{L})|1 = никак|(?<!\p{L})финландски(?:те)?(?!\p{L}| \p{L})/giu,
    why: 'One name for one thing: „учащ“, „заключителна оценка“, „всички фази“, „слаби места“, „изобщо не“; the language is „фински“.',
    example: {
      wrong: 'Крайна оценка на финландски',
      right: 'Заключителна оценка на фински, във финландския проект',
    },
  },
  {
    fault: /наръчни[кц]\p{L}*/giu,
    why: 'This site is a „ръководство“. „Наръчник“ is the WBL-TOI Manual.',
    example: {
      wrong: 'Наръчник и формуляри',
      right: 'Ръководство и формуляри',
    },
    allowed: [
      {
        place: /^docs\/(toi\/|reference\/about|start\/results-and-model)|toi|week|agendas|pt1|manual-summary/,
        words: /наръчни[кц]\p{L}*/iu,
      },
    ],
  },
];

const GRAMMAR: readonly WordingRule[] = [
  {
    fault: /(?<!\p{L})(?:до кога(?!то)|не винаги|никой формуляр|в?ъв F\d\d)/giu,
    why: 'Spelling: „докога“, „невинаги“, „нито един формуляр“; F is read „еф“, so „в F04“.',
    example: {
      wrong: 'Уговорете до кога.',
      right: 'Уговорете докога. Отбележете в F04.',
    },
  },
  {
    fault: /, като прикачен|освен ако не(?!\p{L})|приложени\p{L}+ \d+(?: и \d+)? на наръчника|когато:/giu,
    why: 'No comma before „като прикачен файл“; „освен ако решите“; „приложение към“; no colon inside a clause.',
    example: {
      wrong: 'Изпраща го през форума, като прикачен файл.',
      right: 'Изпраща го през форума като прикачен файл.',
    },
  },
  {
    fault: /(?:опишете|напишете)[^.!?]{0,40} всяка среща|след всяка среща (?:дайте|опишете|напишете|изпратете)/giu,
    why: 'What is done again and again is imperfective: „описвайте“, „давайте“.',
    example: {
      wrong: 'След всяка среща дайте по една задача.',
      right: 'След всяка среща давайте по една задача.',
    },
  },
  {
    fault: /(?<!\p{L})със? свое(?:то)? име(?!\p{L})|нюансите на сивото/giu,
    why: 'Read otherwise than meant: „с ново име“, „в сивата скала“.',
    example: {
      wrong: 'Запазете със свое име.',
      right: 'Запазете с ново име.',
    },
  },
  {
    fault: /(?<=[.!?][“)]?(?:<\/Term>)? )\[[^\]]*\]\([^)]*\)\s*$/gmu,
    why: 'A bare title is no sentence: „Вижте [къде се съхраняват документите](…).“',
    example: {
      wrong: 'Менторът ги качва. [Къде се съхраняват документите](/bg/documents/where-things-go/)',
      right: 'Менторът ги качва. Вижте [къде се съхраняват документите](/bg/documents/where-things-go/).',
    },
  },
];

export const BULGARIAN: readonly WordingRule[] = [...TERM, ...POLITE, ...PRIVATE, ...WORDING, ...CALQUES, ...GRAMMAR];
