// Where words may be parted, in each language of the site: the patterns of TeX, as the package `hyphen` brings them.
import bg from 'hyphen/patterns/bg.js';
import en from 'hyphen/patterns/en-gb.js';
import fi from 'hyphen/patterns/fi.js';
import type { Locale } from '../../toolkit/locales.ts';
import type { Patterns } from './syllables.ts';

export const PATTERNS: Readonly<Record<Locale, Patterns>> = { fi, en, bg };
