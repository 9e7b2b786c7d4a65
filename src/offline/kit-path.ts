import type { Locale } from '../../toolkit/locales.ts';

/** The archive of everything in a language, below `/files/`. */
export const kitPath = (locale: Locale): string => `mentoring-offline-kit.${locale}.zip`;
