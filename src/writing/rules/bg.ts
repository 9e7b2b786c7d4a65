// What a Bulgarian reader stumbles over, as found by editors.
import { BULGARIAN_CALQUES } from './bg-calques.ts';
import { BULGARIAN_PEOPLE } from './bg-people.ts';
import type { WordingRule } from './rule.ts';

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

export const BULGARIAN: readonly WordingRule[] = [...BULGARIAN_PEOPLE, ...WORDING, ...BULGARIAN_CALQUES, ...GRAMMAR];
