// Places for papers under the name that an organiser's own folder has: how texts call the place, and what stands there
// instead. `[NAME]` is the organiser's.
import { type Locale, locales } from '../locales.ts';
import type { Text } from '../text/text.ts';
import type { Process } from './process.ts';

/** A place that organisers have a name of their own for; without a name put in yet. */
export interface PlaceToName {
  readonly id: string;
  readonly name: Text;
  /** Words of texts in every language, with what stands for them; longer ones first. */
  readonly said: readonly (readonly [said: string, own: string])[];
  /** A line by itself: `Management toolbox: “[NAME]”`. */
  readonly line: Text;
}

/** The forms that a place has in sentences. */
const FOLDER = {
  into: { fi: 'kansioon ”[NAME]”', en: 'to the folder “[NAME]”', bg: 'в папката „[NAME]“' },
  in: { fi: 'kansiossa ”[NAME]”', en: 'in the folder “[NAME]”', bg: 'в папката „[NAME]“' },
  the: { fi: 'kansio ”[NAME]”', en: 'the folder “[NAME]”', bg: 'папката „[NAME]“' },
  name: { fi: 'kansio ”[NAME]”', en: 'folder “[NAME]”', bg: 'папка „[NAME]“' },
} as const satisfies Record<string, Text>;

const LINE: Text = { fi: '[PLACE]: ”[NAME]”', en: '[PLACE]: “[NAME]”', bg: '[PLACE]: „[NAME]“' };

/** The places that something is put into: folders, and no binder. */
export const placesToName = ({ places }: Pick<Process, 'places'>): PlaceToName[] =>
  places
    .filter(({ into }) => into)
    .map((place) => {
      const said = Object.entries(FOLDER).flatMap(([form, own]) => {
        const words = place[form as keyof typeof FOLDER];
        return words ? locales.map((locale) => [words[locale], own[locale]] as const) : [];
      });
      const line = locales.map((locale) => [locale, LINE[locale].replace('[PLACE]', capital(place.name[locale]))]);
      return {
        id: place.id,
        name: place.name,
        said: [...new Map(said)].sort(([one], [two]) => two.length - one.length),
        line: Object.fromEntries(line) as Record<Locale, string>,
      };
    });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
