// The sidebar and the list of languages for Starlight: which groups there are, in which order.
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { LOCALES, type Locale, locales } from '../toolkit/locales.ts';
import { LIBRARY_SLUG, PLANNER_SLUG } from './addresses.ts';

type Texts = Record<Locale, string>;

/** Folders of content/docs/<language>, each a group, with their pages in reading order. */
const GROUPS: readonly { readonly folder: string; readonly pages: readonly string[]; readonly label: Texts }[] = [
  {
    folder: 'start',
    pages: ['what-is-mentoring', 'quick-start', 'results-and-model'],
    label: { fi: 'Aloita tästä', en: 'Start here', bg: 'Начало' },
  },
  {
    folder: 'roles',
    pages: ['overview', 'coordinator', 'mentor', 'mentee'],
    label: { fi: 'Roolit', en: 'Roles', bg: 'Роли' },
  },
  {
    folder: 'organise',
    pages: [
      'before-you-start',
      'recruit',
      'match',
      'train-and-support-mentors',
      'when-it-does-not-work',
      'safety-and-limits',
      'practical-matters',
      'language-and-interpreting',
      'own-copy',
    ],
    label: { fi: 'Järjestäjälle', en: 'Organise', bg: 'За организатора' },
  },
  {
    folder: 'phases',
    pages: ['overview', 'start', 'working', 'closing', 'after', 'dialogue'],
    label: { fi: 'Vaiheet ja dialogi', en: 'Phases and dialogue', bg: 'Фази и диалог' },
  },
  {
    folder: 'meetings',
    pages: [
      'overview',
      'first-meeting',
      'first-group-meeting',
      'first-pair-meeting',
      'group-meetings-and-events',
      'employment',
      'entrepreneurship',
      'group-mentoring',
      'online',
      'closing',
    ],
    label: { fi: 'Tapaamiset', en: 'Meetings', bg: 'Срещи' },
  },
  {
    folder: 'planning',
    pages: ['goals-and-rules', 'agreement', 'meeting-plan-and-diary'],
    label: { fi: 'Suunnittelu', en: 'Planning', bg: 'Планиране' },
  },
  {
    folder: 'monitoring',
    pages: ['why-and-when', 'run-a-session', 'aims-and-outcomes', 'final-evaluation'],
    label: { fi: 'Seuranta', en: 'Monitoring', bg: 'Мониторинг' },
  },
  {
    folder: 'documents',
    pages: ['where-things-go', 'set-up-your-place', 'required-and-optional', 'sign-scan-send', 'privacy'],
    label: { fi: 'Asiakirjat', en: 'Documents', bg: 'Документи' },
  },
  {
    folder: 'toi',
    pages: ['overview', 'prepare-organisation', 'prepare-mentor', 'day-1', 'day-2', 'day-3', 'day-4', 'day-5'],
    label: { fi: 'TOI-viikko', en: 'TOI week', bg: 'Седмица TOI' },
  },
];

/** Groups that stand after the toolkit. */
const AFTER: typeof GROUPS = [
  {
    folder: 'easy',
    pages: ['what-is-mentoring', 'mentee', 'mentor', 'coordinator'],
    label: { fi: 'Helppoa suomea', en: 'Easy to read', bg: 'Лесно за четене' },
  },
  {
    folder: 'reference',
    pages: ['glossary-and-courses', 'accessibility', 'about'],
    label: { fi: 'Sanasto ja tietoa', en: 'About and glossary', bg: 'Речник и информация за сайта' },
  },
];

/** Guide pages beside the library. */
const TOOLKIT_PAGES = ['print-packs', 'fill-and-plan', 'offline'];

const TOOLKIT: Texts = { fi: 'Työkalut', en: 'Toolkit', bg: 'Инструменти' };
const LIBRARY: Texts = { fi: 'Lomakkeet', en: 'Forms library', bg: 'Формуляри' };
const PLANNER: Texts = { fi: 'Tapaamisten suunnittelu', en: 'Meeting planner', bg: 'Планиране на срещите' };

/** Starlight's list of languages, each under its own prefix. */
export const starlightLocales = Object.fromEntries(
  locales.map((locale) => [locale, { label: LOCALES[locale].ownName, lang: locale }]),
);

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

const inAll = (texts: Texts) => ({ label: texts.en, translations: texts });

/** The sidebar: every page once. */
export function sidebar(): Sidebar {
  return [
    ...GROUPS.map(groupOf),
    {
      ...inAll(TOOLKIT),
      collapsed: true,
      items: [
        { ...inAll(LIBRARY), link: `/${LIBRARY_SLUG}/` },
        { ...inAll(PLANNER), link: `/${PLANNER_SLUG}/` },
        ...TOOLKIT_PAGES.map((page) => ({ slug: `toolkit/${page}` })),
      ],
    },
    ...AFTER.map(groupOf),
  ];
}

const groupOf = ({ folder, pages, label }: (typeof GROUPS)[number]) => ({
  ...inAll(label),
  collapsed: true,
  items: pages.map((page) => ({ slug: `${folder}/${page}` })),
});
