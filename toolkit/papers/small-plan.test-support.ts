// A plan of two pairs, with names in two alphabets and a very long one, and the papers that are made of it.
import { CONTENT, readLibrary } from '../../src/writing/sources.ts';
import { stampFace } from '../answers/stamp.ts';
import { builtFile, ofFormat } from '../catalogue/built-files.test-support.ts';
import { askedForm } from '../form/asked.ts';
import type { Face } from '../form/face.ts';
import { formatLanguages } from '../locales.ts';
import { namesFrom, newWishes, withPairs } from '../plan/browser.ts';
import type { PaperFacts } from '../plan/paper-facts.ts';
import { makePlanPapers } from './make.ts';
import type { PapersKind } from './wish.ts';

const facts: PaperFacts = {
  programme: 'Mentorointi työllistymisen tukena',
  organiser: 'Silta ry',
  group: 'Syksy',
  coordinator: 'Kaisa Koski',
  contact: '050 123 4567',
  place: 'Kirjasto',
};
export const LONG = 'Maximiliana Konstantina Aleksandra von Hohenlohe-Waldenburg-Schillingsfürst';
const paired = withPairs(newWishes('fi', '2026-10-05'), namesFrom(`Anna Mäki;Иван Петров\nEva Foy;${LONG}`), 'fi-bg');
const wishes = { ...paired, pairs: paired.pairs.map((pair, at) => (at ? { ...pair, set: 'en' } : pair)) };

const library = readLibrary(CONTENT);
export const { programme } = library;
export const forms = library.forms.map(askedForm);
/** The empty forms that were asked for. */
export const blanks: string[] = [];
/** @param told hears of every step */
export const makePapers = (kind: PapersKind, told: [number, number][] = [], face?: Face) =>
  makePlanPapers(
    {
      kind,
      wishes,
      locale: 'fi',
      facts,
      look: programme.organisation.colours,
      known: { retention_until: 'Kesäkuun loppuun', organiser_name: 'Toinen ry' },
    },
    {
      forms,
      async getBlank(form, languages) {
        const set = formatLanguages(languages);
        blanks.push(`${form} ${set}`);
        const blank = builtFile(ofFormat('pdf').find((file) => file.form === form && file.languages === set)!.path);
        return face ? stampFace(blank, face) : blank;
      },
      onProgress: (done, of) => told.push([done, of]),
    },
  );
