// The machine's own words in one language: pages call things as the sheets do.
import { type InLocale, inLocale, machineWords, type Requirement, type Role } from '../../toolkit/browser.ts';
import type { Locale } from '../../toolkit/locales.ts';

const words = machineWords();

/** All words, as plain strings. */
export const formWords = (locale: Locale): InLocale<typeof words> => inLocale(words, locale);

export const requirementName = (level: Requirement, locale: Locale): string => words.requirements[level][locale];

export const roleName = (role: Role, locale: Locale): string => words.roles[role][locale];
