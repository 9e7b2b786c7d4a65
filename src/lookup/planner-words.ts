// What the scripts of the planner say, and the words of its calendars.
import { getEntry } from 'astro:content';
import { writeAnswer } from '../../toolkit/browser.ts';
import { LOCALES, type Locale, locales } from '../../toolkit/locales.ts';
import type { CalendarWords } from '../../toolkit/plan/browser.ts';

const OWN = [
  ...[
    'tab',
    'own',
    'device',
    'eraseAsk',
    'erased',
    'pasted',
    'pastedNone',
    'fewerAsk',
    'mentor',
    'mentee',
    'set',
    'drop',
  ],
  ...['pauseUsual', 'summary', 'noPairs', 'more', 'showShared', 'showAll', 'pairsInMonth', 'emptyMonth'],
  ...['weekend', 'holiday', 'paused', 'few-group-meetings', 'too-long', 'late-monitoring', 'toi-holiday'],
  ...['group', 'monitoring', 'pair', 'toiDay', 'groupRow', 'monitoringRow', 'pairRow', 'toiRow'],
  ...['movedHoliday', 'movedPause', 'movedHand', 'move', 'moveOf', 'moveTo', 'cancel', 'restore', 'isMoved'],
  ...['date', 'time', 'drawing', 'drawingText', 'fileName', 'saved', 'openAsk', 'opened', 'openFaults'],
  ...[
    'calendarAll',
    'calendarPair',
    'calendarSaved',
    'calendarFile',
    'making',
    'made',
    'madeWithout',
    'noNames',
    'noPapers',
  ],
  ...['offline', 'absent', 'memory', 'stopped', 'failed', 'unreadable', 'other-file', 'newer', 'value'],
] as const;
/** Said as on the pages of forms. */
const OF_FORMS = ['shared', 'keptDevice', 'keptTab', 'full', 'brought', 'again', 'againAll'] as const;

/** A day and a time as examples: on a weekday in the months of most programmes. */
const DAY = '2027-01-14';
const TIME = '17:30';

type Translate = App.Locals['t'];
type Label = Parameters<Translate>[0];

/** A day and a time as the language writes them. */
export const examples = (locale: Locale) => ({
  date: writeAnswer({ kind: 'date' }, DAY, locale),
  time: writeAnswer({ kind: 'time' }, TIME, locale),
});

/** All words of the page's scripts, by their keys; slots stand in brackets. */
export function plannerWords(t: Translate, locale: Locale): Record<string, string> {
  const { date, time } = examples(locale);
  return {
    ...Object.fromEntries(OWN.map((key) => [key, t(`planner.${key}` as Label)])),
    ...Object.fromEntries(OF_FORMS.map((key) => [key, t(`fill.${key}`)])),
    ...{ copy: t('letter.copy'), copied: t('letter.copied'), copyFailed: t('letter.failed') },
    none: t('planner.unkept'),
    noDate: t('fill.noDate', { example: date }),
    noTime: t('fill.noTime', { example: time }),
  };
}

/** What calendars say, in every language: a pair's calendar may be in another one than the page. */
export async function calendarWords(): Promise<Record<Locale, CalendarWords>> {
  const all = await Promise.all(
    locales.map(async (locale) => [locale, wordsOf(locale, (await getEntry('i18n', locale))?.data ?? {})] as const),
  );
  return Object.fromEntries(all) as Record<Locale, CalendarWords>;
}

function wordsOf(locale: Locale, labels: Readonly<Record<string, unknown>>): CalendarWords {
  const say = (key: string) => String(labels[`planner.cal${key}`]);
  return {
    language: LOCALES[locale].tag,
    coordinator: say('Name'),
    pair: say('PairName'),
    firstGroup: say('First'),
    closing: say('Closing'),
    calledOff: say('CalledOff'),
    title: { group: say('Group'), monitoring: say('Monitoring'), pair: say('Pair'), toi: say('Toi') },
    notes: { group: say('GroupNote'), monitoring: say('MonitoringNote'), pair: say('PairNote'), toi: say('ToiNote') },
  };
}
