// Messages to copy before a meeting.
import type { Locale } from '../locales.ts';
import type { Text } from '../text/text.ts';
import type { Meeting, MeetingKind, Plan } from './meeting.ts';
import { formatMoment, formatWeekday } from './moment.ts';

const MESSAGES: Record<MeetingKind | 'firstGroup' | 'closing', Text> = {
  firstGroup: {
    fi: 'Hei! Mentorointi alkaa: ensimmäinen ryhmätapaaminen on [WHEN].[PLACE] Ilmoita minulle, jos et pääse paikalle.',
    en: 'Hello! The mentoring begins: the first group meeting is [WHEN].[PLACE] Please tell me if you cannot come.',
    bg: 'Здравейте! Менторингът започва: първата групова среща е [WHEN].[PLACE] Моля, пишете ми, ако не можете да дойдете.',
  },
  group: {
    fi: 'Hei! Seuraava ryhmätapaaminen on [WHEN].[PLACE] Ota mukaan tapaamissuunnitelma. Ilmoita minulle, jos et pääse paikalle.',
    en: 'Hello! The next group meeting is [WHEN].[PLACE] Please bring your meeting plan, and tell me if you cannot come.',
    bg: 'Здравейте! Следващата групова среща е [WHEN].[PLACE] Моля, носете плана на срещите и ми пишете, ако не можете да дойдете.',
  },
  closing: {
    fi: 'Hei! Päätöstapaaminen on [WHEN].[PLACE] Katsomme yhdessä, mitä saimme aikaan. Ilmoita minulle, jos et pääse paikalle.',
    en: 'Hello! The closing meeting is [WHEN].[PLACE] We will look together at what we have achieved. Please tell me if you cannot come.',
    bg: 'Здравейте! Заключителната среща е [WHEN].[PLACE] Заедно ще видим какво сме постигнали. Моля, пишете ми, ако не можете да дойдете.',
  },
  monitoring: {
    fi: 'Hei! Seurantatapaaminen on [WHEN].[PLACE] Ota mukaan seurantalomake. Ilmoita minulle, jos et pääse paikalle.',
    en: 'Hello! The monitoring session is [WHEN].[PLACE] Please bring your monitoring form, and tell me if you cannot come.',
    bg: 'Здравейте! Мониторинг сесията е [WHEN].[PLACE] Моля, носете формуляра за мониторинг и ми пишете, ако не можете да дойдете.',
  },
  pair: {
    fi: 'Hei! Tapaamme parina [WHEN]. Ota mukaan tapaamissuunnitelma ja päiväkirja. Ilmoita ajoissa, jos et pääse.',
    en: 'Hello! Our pair meeting is [WHEN]. Please bring the meeting plan and the diary, and tell me in good time if you cannot come.',
    bg: 'Здравейте! Срещата на двойката ни е [WHEN]. Моля, носете плана на срещите и дневника и ми пишете навреме, ако не можете да дойдете.',
  },
  toi: {
    fi: 'Hei! TOI-viikon [NUMBER]. päivä on [WHEN].[PLACE]',
    en: 'Hello! Day [NUMBER] of the TOI week is [WHEN].[PLACE]',
    bg: 'Здравейте! Ден [NUMBER] от седмицата TOI е [WHEN].[PLACE]',
  },
};

const PLACE: Text = { fi: ' Paikka: [PLACE].', en: ' Place: [PLACE].', bg: ' Място: [PLACE].' };

export interface Reminder {
  readonly meeting: Meeting;
  readonly text: string;
}

/**
 * A message for each meeting in the order of the calendar.
 * @param place where the group meets; '' leaves it out
 * @param pair code of a pair for its own meetings as well; without one, those of everybody
 */
export function remindersOf({ meetings }: Plan, locale: Locale, place: string, pair?: string): Reminder[] {
  const last = meetings.filter(({ kind }) => kind === 'group').length;
  return meetings
    .filter((meeting) => meeting.pair === undefined || meeting.pair === pair)
    .map((meeting) => {
      const { kind, number, date } = meeting;
      const which = kind !== 'group' ? kind : number === 1 ? 'firstGroup' : number === last ? 'closing' : 'group';
      const said = place.trim().replace(/\.$/, '');
      const text = MESSAGES[which][locale]
        .replace('[WHEN]', `${ON[locale](formatWeekday(locale, date))} ${formatMoment(locale, meeting)}`)
        // A time in Bulgarian ends with a point of its own.
        .replace('..', '.')
        .replace('[PLACE]', said && PLACE[locale].replace('[PLACE]', said))
        .replace('[NUMBER]', String(number));
      return { meeting, text };
    });
}

/** `maanantaina`, `on Monday`, `в понеделник`, `във вторник` */
const ON: Record<Locale, (weekday: string) => string> = {
  fi: (weekday) => `${weekday}na`,
  en: (weekday) => `on ${weekday}`,
  bg: (weekday) => `${weekday.startsWith('в') ? 'във' : 'в'} ${weekday}`,
};
