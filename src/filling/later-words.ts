// The words of what comes later: nobody who only reads or writes loads them.
import { loadLaterWords } from 'virtual:later-words';
import type { Locale } from '../../toolkit/locales.ts';
import { type Say, sayIn } from '../browser/said-words.ts';

/** In the language of the page. @throws Error without a connection */
export async function laterWords(): Promise<Say> {
  const { words } = await loadLaterWords[document.documentElement.lang as Locale]();
  return sayIn(words);
}
