// What pages do that lie on a disk, in the archive for a stick: all that needs no server. A browser runs no modules from a
// disk, so this is one script for every page, read before anything is painted.
import type { Locale } from '../../toolkit/locales.ts';
import { keepInAddress } from './address.ts';
import { keepProgress } from './course-progress.ts';
import { startGlossaryFilter } from './glossary-filter.ts';
import { startSorting } from './glossary-sorting.ts';
import { startLetters } from './letter-copy.ts';
import { startFilters } from './library-filters.ts';
import { partLongWords } from './long-words.ts';
import { startMenu } from './menu.ts';
import { startPackPage } from './pack-page.ts';
import { PATTERNS } from './patterns.ts';
import { recall, startTheme, THEME_KEY } from './preferences.ts';
import { startPrinting } from './print-part.ts';
import { markReadingPlace } from './reading-place.ts';
import { followSection } from './section-link.ts';

const dark = recall(THEME_KEY) === 'dark' || (!recall(THEME_KEY) && matchMedia('(prefers-color-scheme: dark)').matches);
document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';

document.addEventListener('DOMContentLoaded', () => {
  startTheme();
  startMenu();
  followSection();
  markReadingPlace();
  partLongWords(async (language) => PATTERNS[language as Locale]);
  startFilters();
  startGlossaryFilter();
  startSorting();
  startPrinting();
  keepProgress();
  keepInAddress([...document.querySelectorAll<HTMLInputElement>('.langset input')]);
  if (document.querySelector('.letter')) startLetters();
  if (document.querySelector('.copies')) startPackPage();
});
