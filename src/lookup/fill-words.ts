// What the scripts of a form's page say at once; the rest stands in src/build/later-words.ts.
import { writeAnswer } from '../../toolkit/browser.ts';
import type { Locale } from '../../toolkit/locales.ts';

const FILL = [
  ...['tab', 'own', 'device', 'shared', 'none', 'eraseAsk', 'erased', 'keptDevice', 'keptTab', 'full', 'brought'],
  ...['left', 'over', 'addRow', 'alsoFailed', 'again', 'againAll'],
] as const;
const ALOUD = ['read', 'pause', 'resume'] as const;

/** A day and a time as examples: on a weekday in the months of most programmes. */
const DAY = '2026-11-05';
const TIME = '17:30';

type Translate = App.Locals['t'];

/** The words of reading aloud, by their keys. */
export const aloudWords = (t: Translate): Record<string, string> =>
  Object.fromEntries(ALOUD.map((key) => [key, t(`aloud.${key}`)]));

/** By their keys; slots stand in brackets. */
export const fillWords = (t: Translate, locale: Locale): Record<string, string> => ({
  ...Object.fromEntries(FILL.map((key) => [key, t(`fill.${key}`)])),
  ...aloudWords(t),
  noDate: t('fill.noDate', { example: writeAnswer({ kind: 'date' }, DAY, locale) }),
  noTime: t('fill.noTime', { example: writeAnswer({ kind: 'time' }, TIME, locale) }),
});
