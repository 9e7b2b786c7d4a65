// Addresses inside the site. The base path is put in front here and nowhere else.
import type { Locale } from '../toolkit/locales.ts';

/** Pages that code links to, below a language. Generated; each form's page stands below it. */
export const LIBRARY_SLUG = 'toolkit/forms';

/** Generated: the search as a page. */
export const SEARCH_SLUG = 'search';

/** Generated: what this browser keeps of the forms that were filled in. */
export const KEPT_SLUG = 'toolkit/kept';

/** Generated: from five questions to the meetings of six months. */
export const PLANNER_SLUG = 'toolkit/planner';

/** How to plan by hand. */
export const PLAN_GUIDE_SLUG = 'toolkit/fill-and-plan';

/** Generated: who the organiser is, for files that a browser makes. */
export const ORGANISATION_SLUG = 'toolkit/organisation';

export const QUICK_START_SLUG = 'start/quick-start';

export const GLOSSARY_SLUG = 'reference/glossary-and-courses';
export const ABOUT_SLUG = 'reference/about';
export const ACCESSIBILITY_SLUG = 'reference/accessibility';
export const OFFLINE_SLUG = 'toolkit/offline';
export const EASY_SLUG = 'easy/what-is-mentoring';

/** The page that is not found, with menu and search; `/404.html` sends there who speaks the language. */
export const LOST_SLUG = '404';

/** Above the languages: what is shown without a network in place of a page that this device does not keep. */
export const NOT_KEPT_SLUG = 'not-kept';

/** The organiser's logo, drawn; there is none where nobody gave one. */
export const LOGO_FILE = 'organiser-logo.png';

/** Each pack's page stands below it; the list of packs is a page of the guide. */
export const PACKS_SLUG = 'toolkit/packs';
export const PACK_LIST_SLUG = 'toolkit/print-packs';

/** Asked for by pages only: outside of the bundler, where the settings are read, there is no base yet. */
const base = (): string => import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** A path below the base: `favicon.svg`. */
export const sitePath = (path: string): string => base() + path;

/** A file of the catalogue: `forms/x/x.fi.pdf`. */
export const filePath = (path: string): string => sitePath(`files/${path}`);

/** The page of a slug in a language; without slug, the front page. */
export const pagePath = (locale: Locale, slug = ''): string => sitePath(slug ? `${locale}/${slug}/` : `${locale}/`);

/** The page of a form. */
export const formPath = (locale: Locale, id: string): string => pagePath(locale, `${LIBRARY_SLUG}/${id}`);

/** The page of a pack. */
export const packPath = (locale: Locale, id: string): string => pagePath(locale, `${PACKS_SLUG}/${id}`);

/** The web app manifest of a language, below the base. */
export const manifestPath = (locale: Locale): string => `${locale}/manifest.json`;

/** Where words of a language may be parted, below the base. */
export const syllablesPath = (language: string): string => `${language}/syllables.json`;

/** The archive of everything for a stick, below `/files/`. */
export const KIT_PATH = 'mentoring-offline-kit.zip';
/** Stands for its size on pages until it is made. */
export const KIT_SIZE = '[KIT-SIZE]';

/** The place for papers as folders with forms to print and for Word, below `/files/`; `.json` is the list of all. */
export const placePath = (locale: Locale): string => `place-for-papers.${locale}.zip`;

/** The course for Moodle, below `/files/`. */
export const coursePath = (locale: Locale): string => `moodle/mentoring-course.${locale}.mbz`;

/** The same page in another language. @param pathname of a page that stands below a language */
export const pathInLocale = (pathname: string, locale: Locale): string =>
  base() + pathname.slice(base().length).replace(/^[^/]+/, locale);

/** The page's slug without its language: `toolkit/forms/meeting-plan`, or nothing for the front page. */
export const slugOf = (pathname: string): string =>
  pathname
    .slice(base().length)
    .replace(/^[^/]+\/?/, '')
    .replace(/\/$/, '');
