// What is written around the papers of a plan: names of folders and files, and the list of what there is.
import type { Text } from '../text/text.ts';

export const WORDS = {
  /** Folder of what belongs to no pair. */
  group: { fi: 'Ryhmä', en: 'Group', bg: 'Група' },
  archive: { fi: 'Mentoroinnin paperit', en: 'Mentoring papers', bg: 'Документи за менторинга' },
  first: {
    fi: 'Ensimmäisen ryhmätapaamisen paperit',
    en: 'Papers for the first group meeting',
    bg: 'Документи за първата групова среща',
  },
  certificates: { fi: 'Osallistumistodistukset', en: 'Certificates of participation', bg: 'Удостоверения за участие' },
  nameCards: { fi: 'Nimilaput', en: 'Name cards', bg: 'Табелки с имена' },
  list: { fi: 'Luettelo', en: 'List', bg: 'Списък' },
  reminders: { fi: 'Muistutusviestit', en: 'Reminders', bg: 'Напомняния' },
  mentor: { fi: 'mentori', en: 'mentor', bg: 'ментор' },
  mentee: { fi: 'aktori', en: 'mentee', bg: 'менти' },
  advice: {
    fi: 'Tarkista nimet ja päivät ennen kuin tulostat. Säilytä täytetyt paperit vain sovitussa paikassa.',
    en: 'Check names and dates before you print. Keep filled-in papers only in the place that was agreed.',
    bg: 'Проверете имената и датите, преди да печатате. Пазете попълнените документи само на уговореното място.',
  },
  /** [COUNT] is the number of rows of the meeting plan. */
  moreMeetings: {
    fi: 'Tapaamissuunnitelmaan mahtuu [COUNT] paritapaamista. Loput ovat kalenterissa.',
    en: 'The meeting plan has room for [COUNT] pair meetings. The others are in the calendar.',
    bg: 'В плана на срещите има място за [COUNT] срещи на двойката. Останалите са в календара.',
  },
  leftOut: {
    fi: 'Nämä kohdat jäivät tyhjiksi, koska teksti ei mahdu tai siinä on kirjaimia, joita lomake ei osaa näyttää. Kirjoita ne käsin:',
    en: 'These places were left empty because the text does not fit or has letters that the form cannot show. Write them by hand:',
    bg: 'Тези места останаха празни, защото текстът не се побира или съдържа букви, които формулярът не може да покаже. Попълнете ги на ръка:',
  },
} as const satisfies Record<string, Text>;
