// What holidays are called.
import type { Locale } from '../locales.ts';
import type { Text } from '../text/text.ts';

const NAMES = {
  'new-year': { fi: 'uudenvuodenpäivä', en: 'New Year’s Day', bg: 'Нова година' },
  epiphany: { fi: 'loppiainen', en: 'Epiphany', bg: 'Богоявление' },
  liberation: { fi: 'Bulgarian vapautuksen päivä', en: 'Liberation Day', bg: 'Ден на Освобождението' },
  'good-friday': { fi: 'pitkäperjantai', en: 'Good Friday', bg: 'Разпети петък' },
  'holy-saturday': { fi: 'pääsiäislauantai', en: 'Holy Saturday', bg: 'Велика събота' },
  easter: { fi: 'pääsiäispäivä', en: 'Easter Sunday', bg: 'Великден' },
  'easter-monday': { fi: 'toinen pääsiäispäivä', en: 'Easter Monday', bg: 'Великденски понеделник' },
  'may-day': { fi: 'vappu', en: 'May Day', bg: 'Ден на труда' },
  ascension: { fi: 'helatorstai', en: 'Ascension Day', bg: 'Възнесение Господне' },
  pentecost: { fi: 'helluntaipäivä', en: 'Whit Sunday', bg: 'Петдесетница' },
  'saint-george': { fi: 'Pyhän Yrjön päivä', en: 'Saint George’s Day', bg: 'Гергьовден' },
  letters: { fi: 'bulgarian aakkosten päivä', en: 'Day of the Bulgarian alphabet', bg: 'Ден на българската азбука' },
  'midsummer-eve': { fi: 'juhannusaatto', en: 'Midsummer Eve', bg: 'навечерието на Юханус (лятното слънцестоене)' },
  midsummer: { fi: 'juhannuspäivä', en: 'Midsummer Day', bg: 'Юханус (лятното слънцестоене)' },
  unification: { fi: 'Bulgarian yhdistymisen päivä', en: 'Unification Day', bg: 'Ден на Съединението' },
  'independence-bg': { fi: 'Bulgarian itsenäisyyspäivä', en: 'Independence Day', bg: 'Ден на Независимостта' },
  'all-saints': { fi: 'pyhäinpäivä', en: 'All Saints’ Day', bg: 'Ден на Вси светии' },
  'independence-fi': {
    fi: 'itsenäisyyspäivä',
    en: 'Finland’s Independence Day',
    bg: 'Ден на независимостта на Финландия',
  },
  'christmas-eve': { fi: 'jouluaatto', en: 'Christmas Eve', bg: 'Бъдни вечер' },
  christmas: { fi: 'joulupäivä', en: 'Christmas Day', bg: 'Рождество Христово' },
  'second-christmas': { fi: 'tapaninpäivä', en: 'Boxing Day', bg: 'вторият ден на Рождество Христово' },
} as const satisfies Record<string, Text>;

export type HolidayName = keyof typeof NAMES;

const MOVED: Text = {
  fi: 'korvaava vapaapäivä: [DAY]',
  en: 'day off in lieu of [DAY]',
  bg: 'почивен ден вместо „[DAY]“',
};

const ENDING = '-moved';

/**
 * What a holiday is called in a language, as it stands within a sentence.
 * @param id as meetings and warnings of a plan name it
 */
export function holidayName(id: string, locale: Locale): string {
  const own = id.endsWith(ENDING) ? id.slice(0, -ENDING.length) : id;
  const name = (NAMES as Record<string, Text>)[own]?.[locale] ?? own;
  return own === id ? name : MOVED[locale].replace('[DAY]', name);
}
