// The machine's own words in one language: pages call things as the sheets do.
import { type InLocale, inLocale, machineWords } from '../../toolkit/browser.ts';
import type { Locale } from '../../toolkit/locales.ts';

const words = machineWords();

/** All words, as plain strings. */
export const formWords = (locale: Locale): InLocale<typeof words> => inLocale(words, locale);
