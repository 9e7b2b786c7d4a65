// What things and terms are called, in their own language and in the others.
import type { Library } from '../../toolkit/index.ts';
import { type Locale, locales } from '../../toolkit/locales.ts';
import type { Thing } from './things.ts';

type Glossary = Library['glossary'];

export const ownTexts = (locale: Locale, things: readonly Thing[], glossary: Glossary): string[] => [
  ...things.flatMap(({ title, names, page }) => [
    title,
    ...names,
    ...(page?.chapters ?? []).flatMap(({ heading, sentences }) => [heading, ...sentences]),
  ]),
  ...glossary.flatMap((term) => termNames(term, locale)),
];

export const foreignNames = (own: Locale, things: readonly Thing[], glossary: Glossary): Map<Locale, string[]> =>
  new Map(
    locales
      .filter((locale) => locale !== own)
      .map((locale) => [
        locale,
        [
          ...things.map(({ foreign }) => foreign.get(locale) ?? ''),
          ...glossary.flatMap((term) => termNames(term, locale)),
        ],
      ]),
  );

/** A term, its synonyms and what is said instead of it. */
export const termNames = ({ term, also, rejected }: Glossary[number], locale: Locale): string[] => [
  withoutBrackets(term[locale]),
  ...(also?.[locale] ?? []),
  ...(rejected?.[locale] ?? []),
];

export const withoutBrackets = (text: string): string => text.replace(/\s*\([^)]*\)/g, '');
