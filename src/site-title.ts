// The site's name in every language.
import type { Locale } from '../toolkit/locales.ts';

export const SITE_TITLE: Record<Locale, string> = {
  fi: 'Mentorointi työllistymisen tukena',
  en: 'Mentoring for employment',
  bg: 'Менторинг за заетост',
};
